# METADATA
# title: Copies of shared snapshots are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html
# custom:
#   kind: aws.dlm.policy
#   class: encryption-at-rest
#   severity: medium
#   attributes: [event_copies]
#   help: "Set `encrypted = true`."
#   controls: {nist-800-53-r5: [SC-28], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_253], cfn-guard: [DLM_LIFECYCLE_POLICY_CROSS_REGION_ENCRYPTION_RULE], cfn-nag: [W81]}
package onus.aws.dlm.event_copy_encryption

unmet contains lack if {
	some r in input.kinds["aws.dlm.policy"]
	some i, copy in r.event_copies
	copy.encrypted == false
	path := sprintf("event_copies[%d].encrypted", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the copy is not encrypted",
	}
}
