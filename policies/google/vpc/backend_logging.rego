# METADATA
# title: Backends on the internet log their requests
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring
# custom:
#   kind: google.vpc.backend-service
#   class: logging
#   severity: low
#   attributes: [logging]
#   subject_attributes: [scheme]
#   profile: strict
#   help: "Set `log_config.enable = true`; lower `sample_rate` where the volume matters."
#   controls: {nist-800-53-r5: [AU-12]}
package onus.google.vpc.backend_logging

subject contains r.address if {
	some r in input.kinds["google.vpc.backend-service"]
	r.scheme in {"EXTERNAL", "EXTERNAL_MANAGED"}
}

unmet contains lack if {
	some r in input.kinds["google.vpc.backend-service"]
	r.scheme in {"EXTERNAL", "EXTERNAL_MANAGED"}
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "requests leave no trace",
	}
}
