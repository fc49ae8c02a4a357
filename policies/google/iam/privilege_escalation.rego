# METADATA
# title: Roles that lead to more are not granted on whole projects
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-service-accounts
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: medium
#   attributes: [role]
#   subject_attributes: [scope]
#   profile: strict
#   help: "Grant roles that lead to more on single accounts and resources, to few, for a limited time."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {checkov: [CKV_GCP_44, CKV_GCP_45, CKV_GCP_49], kics: [cefdad16-0dd5-4ac5-8ed2-a37502c78672]}
package onus.google.iam.privilege_escalation

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	grant.role in google_iam.escalates
	not grant.listed == 0
	lack := {
		"resource": grant.address,
		"attribute": "role",
		"message": sprintf("who holds %s can become somebody mightier", [grant.role]),
		"rests_on": google_iam.rests_on(grant),
	}
}
