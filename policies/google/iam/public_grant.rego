# METADATA
# title: Projects, folders, organizations and service accounts are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/principals-overview
# custom:
#   kind: google.iam.grant
#   class: public-exposure
#   severity: critical
#   attributes: [members]
#   help: "Name the members that are meant."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_113]}
package onus.google.iam.public_grant

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
