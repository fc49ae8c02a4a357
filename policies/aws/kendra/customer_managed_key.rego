# METADATA
# title: Kendra indices use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html
# custom:
#   kind: aws.kendra.index
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` in `server_side_encryption_configuration` (`KmsKeyId` in
#     `ServerSideEncryptionConfiguration`).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_262]
#     cfn-nag: [W80]
#     cfn-guard: [KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE]
package onus.aws.kendra.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.kendra.index"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
