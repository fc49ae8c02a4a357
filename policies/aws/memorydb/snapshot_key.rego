# METADATA
# title: MemoryDB snapshots use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots.html
# custom:
#   kind: aws.memorydb.snapshot
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_arn` to the ARN of your key."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_278]}
package onus.aws.memorydb.snapshot_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.memorydb.snapshot"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named for the snapshot",
	}
}
