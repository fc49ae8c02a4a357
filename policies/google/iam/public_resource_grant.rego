# METADATA
# title: Resources are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/principals-overview
# custom:
#   kind: google.iam.resource-grant
#   class: public-exposure
#   severity: high
#   attributes: [members]
#   help: "Name the members that are meant."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_113]}
package onus.google.iam.public_resource_grant

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.iam.resource-grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
	}
}
