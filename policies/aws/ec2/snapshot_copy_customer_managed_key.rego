# METADATA
# title: Copies of snapshots use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
# custom:
#   kind: aws.ec2.snapshot-copy
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` to a key of your own."
#   controls: {nist-800-53-r5: [SC-12, SC-28], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_183]}
package onus.aws.ec2.snapshot_copy_customer_managed_key

unmet contains lack if {
	some it in input.kinds["aws.ec2.snapshot-copy"]
	it.kms_key == ""
	lack := {
		"resource": it.address,
		"attribute": "kms_key",
		"message": "the key is not yours to change",
	}
}
