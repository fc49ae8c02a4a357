# METADATA
# title: Cloud Run services ask who is calling
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/run/docs/authenticating/public
# custom:
#   kind: google.run.grant
#   class: authentication
#   severity: medium
#   attributes: [members]
#   help: "Grant `roles/run.invoker` to the accounts that call, or put a load balancer with IAP in front."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_102], ddkics: [7e3c1a2b-9d4f-4c8e-8a5b-0f1e2d3c4b6a]}
package onus.google.run.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.run.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
