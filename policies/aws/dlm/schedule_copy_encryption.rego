# METADATA
# title: Snapshots are encrypted when they are copied by the clock
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html
# custom:
#   kind: aws.dlm.schedule-copy
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encrypted]
#   help: >-
#     Set `encrypted = true` in `cross_region_copy_rule` (`Encrypted` in
#     `CrossRegionCopyRules`).
#   aliases: {checkov: [CKV_AWS_255]}
package onus.aws.dlm.schedule_copy_encryption

unmet contains lack if {
	some r in input.kinds["aws.dlm.schedule-copy"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "the copy is not encrypted",
	}
}
