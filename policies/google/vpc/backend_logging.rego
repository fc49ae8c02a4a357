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

# Requests come in through a proxy; regional `EXTERNAL` services pass packets on.
_faces_the_internet(r) if r.scheme == "EXTERNAL_MANAGED"

_faces_the_internet(r) if {
	r.scheme == "EXTERNAL"
	r.type == "google_compute_backend_service"
}

subject contains r.address if {
	some r in input.kinds["google.vpc.backend-service"]
	_faces_the_internet(r)
}

unmet contains lack if {
	some r in input.kinds["google.vpc.backend-service"]
	_faces_the_internet(r)
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "requests leave no trace",
	}
}
