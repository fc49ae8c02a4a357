# METADATA
# title: DNS queries of the network are logged
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/monitoring
# custom:
#   kind: google.vpc.dns-policy
#   class: logging
#   severity: low
#   attributes: [logging]
#   profile: strict
#   help: "Set `enable_logging = true`."
#   controls: {cis-gcp-2.0: ["2.12"], nist-800-53-r5: [AU-12]}
package onus.google.vpc.dns_logging

unmet contains lack if {
	some r in input.kinds["google.vpc.dns-policy"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "which names were asked for is not recorded",
	}
}
