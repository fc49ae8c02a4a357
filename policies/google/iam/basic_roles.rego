# METADATA
# title: Projects, folders and organizations are not edited or owned by basic roles
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: high
#   attributes: [role]
#   subject_attributes: [scope]
#   help: "Grant predefined or custom roles for the task instead of Owner or Editor."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_115, CKV_GCP_116, CKV_GCP_117]}
package onus.google.iam.basic_roles

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	google_iam.is_basic(grant.role)
	not grant.listed == 0
	lack := {
		"resource": grant.address,
		"attribute": "role",
		"message": sprintf("%s grants nearly every permission there is", [grant.role]),
		"rests_on": google_iam.rests_on(grant),
	}
}
