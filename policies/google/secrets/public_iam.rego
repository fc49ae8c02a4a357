# METADATA
# title: Secrets are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/access-control
# custom:
#   kind: google.secrets.grant
#   class: public-exposure
#   severity: critical
#   attributes: [members]
#   help: "Name the service accounts that need the secret, secret by secret."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
package onus.google.secrets.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.secrets.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
