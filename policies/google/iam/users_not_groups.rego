# METADATA
# title: Roles are granted to groups, not to single users
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/groups-in-cloud-console
# custom:
#   kind: google.iam.grant
#   class: least-privilege
#   severity: low
#   attributes: [members]
#   subject_attributes: [scope]
#   profile: strict
#   help: "Grant the role to a group."
#   controls: {nist-800-53-r5: [AC-2]}
#   aliases: {trivy: [GCP-0003], kics: [704fcc44-a58f-4af5-82e2-93f2a58ef918]}
package onus.google.iam.users_not_groups

import data.onus.lib.google_iam

subject contains grant.address if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
}

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	google_iam.is_wide(grant)
	some i, member in google_iam.members(grant)
	google_iam.is_user(member)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds the role in person", [member]),
		"rests_on": [sprintf("members[%d]", [i])],
	}
}
