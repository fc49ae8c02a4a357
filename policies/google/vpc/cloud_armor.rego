# METADATA
# title: Backends on the internet stand behind Cloud Armor
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/cloud-armor-overview
# custom:
#   kind: google.vpc.backend-service
#   class: network-rules
#   severity: low
#   attributes: [security_policy]
#   subject_attributes: [scheme]
#   profile: strict
#   help: "Make a `google_compute_security_policy` and name it in `security_policy`."
#   controls: {nist-800-53-r5: [SC-5, SC-7]}
package onus.google.vpc.cloud_armor

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
	r.security_policy == ""
	lack := {
		"resource": r.address,
		"attribute": "security_policy",
		"message": "no rule stands before the backend",
	}
}
