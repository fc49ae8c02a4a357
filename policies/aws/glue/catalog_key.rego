# METADATA
# title: The Glue catalog uses keys of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
# custom:
#   kind: aws.glue.catalog-encryption
#   class: key-management
#   severity: low
#   attributes: [kms_key, passwords_key]
#   profile: strict
#   help: >-
#     Set `sse_aws_kms_key_id` in `encryption_at_rest` and `aws_kms_key_id` in
#     `connection_password_encryption` (`SseAwsKmsKeyId` and `KmsKeyId`).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {kics: [01d50b14-e933-4c99-b314-6d08cd37ad35]}
package onus.aws.glue.catalog_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.glue.catalog-encryption"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named for the catalog",
		"rests_on": ["kms_key"],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.glue.catalog-encryption"]
	keys.amazons(r.passwords_key)
	lack := {
		"resource": r.address,
		"attribute": "passwords_key",
		"message": "no key of your own is named for the passwords of connections",
		"rests_on": ["passwords_key"],
	}
}
