# METADATA
# title: Functions ask who is calling
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/securing/managing-access-iam
# custom:
#   kind: google.run.function-grant
#   class: authentication
#   severity: medium
#   attributes: [members]
#   help: "Grant the invoker role to the accounts that call. Where a webhook can't sign in, check its signature in the code and say so with a suppression."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_107]}
package onus.google.run.function_public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.run.function-grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
