# METADATA
# title: Keys are not open to everybody
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/iam
# custom:
#   kind: google.kms.grant
#   class: public-exposure
#   severity: critical
#   attributes: [members]
#   help: "Name the service accounts that encrypt and decrypt."
#   controls: {cis-gcp-2.0: ["1.9"], nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_GCP_112, CKV2_GCP_6, CKV2_GCP_8], kics: [16cc87d1-dd47-4f46-b3ce-4dfcac8fd2f5], ddkics: [d4e5f6g7-h8i9-0jkl-mnop-qrstuvwx1234], regula: [FG_R00386]}
package onus.google.kms.public_iam

import data.onus.lib.google_iam

unmet contains lack if {
	some grant in input.kinds["google.kms.grant"]
	some i, member in google_iam.public_members(grant)
	lack := {
		"resource": grant.address,
		"attribute": sprintf("members[%d]", [i]),
		"message": sprintf("%s holds %s", [member, google_iam.role(grant)]),
		"rests_on": [sprintf("members[%d]", [i])],
		"related": google_iam.target(grant),
	}
}
