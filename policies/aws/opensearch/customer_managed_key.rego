# METADATA
# title: OpenSearch domains use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
# custom:
#   kind: aws.opensearch.domain
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` in `encrypt_at_rest` (`KmsKeyId` in `EncryptionAtRestOptions`) to the
#     ARN of your key.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_247]
#     kics: [7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2, d926aa95-0a04-4abc-b20c-acf54afe38a1]
#     terrascan: [AC_AWS_0111]
package onus.aws.opensearch.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
