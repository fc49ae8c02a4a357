# METADATA
# title: Secrets are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
# custom:
#   kind: aws.secretsmanager.secret
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: Name a key of your own with `kms_key_id` (`KmsKeyId` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_149]
#     kics: [a2f548f2-188c-4fff-b172-e9a6acb216bd, c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22, b0d3ef3f-845d-4b1b-83d6-63a5a380375f]
#     cfn-guard: [SECRETSMANAGER_USING_CMK]
#     cfn-nag: [W77]
#     terrascan: [AC_AWS_0500]
#     trivy: [AWS-0098]
package onus.aws.secretsmanager.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.secret"]
	_is_shared(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is AWS': you can neither revoke nor audit it",
	}
}

_is_shared(key) if key in {null, ""}

_is_shared(key) if {
	is_string(key)
	regex.match(`(^|:)(alias/)?aws/secretsmanager$`, key)
}
