# METADATA
# title: Kinesis video streams use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html
# custom:
#   kind: aws.kinesis.video-stream
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation) to your key."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_177]}
package onus.aws.kinesis.video_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.kinesis.video-stream"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
