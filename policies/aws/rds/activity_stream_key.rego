# METADATA
# title: Database activity streams use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html
# custom:
#   kind: aws.rds.activity-stream
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` to a key of your own."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_246]}
package onus.aws.rds.activity_stream_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.rds.activity-stream"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named for the stream",
	}
}
