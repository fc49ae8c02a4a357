# METADATA
# title: Copies of shared snapshots have a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html
# custom:
#   kind: aws.dlm.policy
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [event_copies]
#   help: "Set `cmk_arn`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_254]}
package onus.aws.dlm.event_copy_key

unmet contains lack if {
	some r in input.kinds["aws.dlm.policy"]
	some i, copy in r.event_copies
	copy.kms_key == ""
	path := sprintf("event_copies[%d].kms_key", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the copy is encrypted with the account's key for EBS, if at all",
	}
}
