# METADATA
# title: Default service accounts hold no roles
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-types
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: medium
#   attributes: [members, role]
#   subject_attributes: [scope]
#   help: "Make a service account for the workload and grant the role to it."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_46, CKV_GCP_47, CKV_GCP_48], trivy: [GCP-0004, GCP-0006, GCP-0008]}
package onus.google.iam.default_service_account

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	some i, member in google_iam.members(grant)
	google_iam.is_default_account(member)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s works for everything that names no account", [member]),
		"rests_on": [sprintf("members[%d]", [i])],
	}
}
