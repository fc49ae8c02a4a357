# METADATA
# title: Roles are held by accounts of the company
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/identity/docs/overview
# custom:
#   kind: google.iam.grant
#   class: authentication
#   severity: high
#   attributes: [members]
#   help: "Grant the role to an account or group of your own domain."
#   controls: {cis-gcp-2.0: ["1.1"], nist-800-53-r5: [IA-2, AC-2]}
#   aliases: {kics: [9356962e-4a4f-4d06-ac59-dc8008775eaa], trivy: [GCP-0069], terrascan: [AC_GCP_0008]}
package onus.google.iam.consumer_accounts

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.iam.grant"]
	some i, member in google_iam.members(grant)
	google_iam.is_consumer(member)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s is an account that no company can close", [member]),
		"rests_on": [sprintf("members[%d]", [i])],
	}
}
