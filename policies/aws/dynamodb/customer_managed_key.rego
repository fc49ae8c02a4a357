# METADATA
# title: DynamoDB tables use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
# custom:
#   kind: aws.dynamodb.table
#   class: key-management
#   severity: low
#   attributes: [kms_key, account_key]
#   profile: strict
#   help: >-
#     Set `kms_key_arn` in `server_side_encryption` (`KMSMasterKeyId` in `SSESpecification`)
#     to the ARN of your key.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_119]
#     trivy: [AWS-0025]
#     kics: [c8dee387-a2e6-4a73-a942-183c975549ac]
#     cfn-nag: [W74]
#     cfn-guard: [DYNAMODB_TABLE_ENCRYPTED_KMS]
#     regula: [FG_R00069]
package onus.aws.dynamodb.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	not r.kms_key in {"", "alias/aws/dynamodb"}
	r.account_key == false
	lack := {
		"resource": r.address,
		"attribute": "account_key",
		"message": "a key is named, and not used",
	}
}
