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

subject contains r.address if {
	some r in input.kinds["google.vpc.backend-service"]
	r.scheme in {"EXTERNAL", "EXTERNAL_MANAGED"}
}

unmet contains lack if {
	some r in input.kinds["google.vpc.backend-service"]
	r.scheme in {"EXTERNAL", "EXTERNAL_MANAGED"}
	r.security_policy == ""
	lack := {
		"resource": r.address,
		"attribute": "security_policy",
		"message": "no rule stands before the backend",
	}
}
