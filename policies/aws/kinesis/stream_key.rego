# METADATA
# title: Kinesis streams use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
# custom:
#   kind: aws.kinesis.stream
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `kms_key_id` (`KeyId` in `StreamEncryption`) to your key, with `encryption_type =
#     "KMS"`.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_185]}
package onus.aws.kinesis.stream_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.kinesis.stream"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
