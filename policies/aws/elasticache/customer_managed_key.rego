# METADATA
# title: ElastiCache uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
# custom:
#   kind: aws.elasticache.replication-group
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` (`KmsKeyId` in CloudFormation) with `at_rest_encryption_enabled =
#     true`. It cannot be changed later.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_191]}
package onus.aws.elasticache.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.elasticache.replication-group"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
