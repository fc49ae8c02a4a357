# METADATA
# title: Topics and subscriptions are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/pubsub/docs/access-control
# custom:
#   kind: google.pubsub.grant
#   class: public-exposure
#   severity: high
#   attributes: [members]
#   help: "Name the accounts that publish and subscribe."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_99], ddkics: [7sdj7dsj8-f348-4f95-845c-1090e41a615c]}
package onus.google.pubsub.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.pubsub.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
