# METADATA
# title: Copies of snapshots are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
# custom:
#   kind: aws.ec2.snapshot-copy
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   fix: {encrypted: true}
#   help: "Set `encrypted = true`."
#   controls:
#     aws-fsbp: [EC2.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
package onus.aws.ec2.snapshot_copy_encryption

unmet contains lack if {
	some it in input.kinds["aws.ec2.snapshot-copy"]
	it.encrypted == false
	lack := {
		"resource": it.address,
		"attribute": "encrypted",
		"message": "the copy is not encrypted by this",
	}
}
