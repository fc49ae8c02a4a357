# METADATA
# title: NAT gateways log translations
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/nat/docs/monitoring
# custom:
#   kind: google.vpc.router-nat
#   class: logging
#   severity: low
#   attributes: [logging]
#   profile: strict
#   help: "Set `log_config { enable = true, filter = \"ALL\" }`, or `ERRORS_ONLY` for dropped packets."
#   controls: {nist-800-53-r5: [AU-12]}
package onus.google.vpc.nat_logging

unmet contains lack if {
	some r in input.kinds["google.vpc.router-nat"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "who went out is not recorded",
	}
}
