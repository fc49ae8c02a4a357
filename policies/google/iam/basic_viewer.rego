# METADATA
# title: Projects, folders and organizations are not read by the basic role
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: low
#   attributes: [role]
#   subject_attributes: [scope]
#   profile: strict
#   help: "Grant viewer roles of single services instead of `roles/viewer`."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_115, CKV_GCP_116, CKV_GCP_117]}
package onus.google.iam.basic_viewer

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	grant.role == "roles/viewer"
	not grant.listed == 0
	lack := {
		"resource": grant.address,
		"attribute": "role",
		"message": "roles/viewer reads every service",
		"rests_on": google_iam.rests_on(grant),
	}
}
