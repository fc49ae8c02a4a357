# METADATA
# title: Clusters run images that were approved
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/binary-authorization/docs/overview
# custom:
#   kind: google.gke.cluster
#   class: hardening
#   severity: low
#   attributes: [binary_authorization, binary_authorization_old]
#   profile: strict
#   help: "Set `binary_authorization.evaluation_mode = \"PROJECT_SINGLETON_POLICY_ENFORCE\"`, and write the project's policy."
#   controls: {nist-800-53-r5: [CM-7, SI-7]}
#   aliases: {checkov: [CKV_GCP_66]}
package onus.google.gke.binary_authorization

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.binary_authorization == "DISABLED"
	not r.binary_authorization_old == true
	lack := {
		"resource": r.address,
		"attribute": "binary_authorization",
		"message": "every image that can be pulled runs",
	}
}
