# METADATA
# title: Images are encrypted with KMS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
# custom:
#   kind: aws.ecr.repository
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [encryption_type]
#   help: "Set `encryption_type = \"KMS\"` and name a key (`EncryptionConfiguration` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_136], kics: [0e32d561-4b5a-4664-a6e3-a3fa85649157], terrascan: [AC_AWS_0461]}
package onus.aws.ecr.kms_encryption

unmet contains lack if {
	some r in input.kinds["aws.ecr.repository"]
	r.encryption_type == "AES256"
	lack := {
		"resource": r.address,
		"attribute": "encryption_type",
		"message": "the key is AWS': you can neither revoke nor audit it",
	}
}
