# METADATA
# title: Snapshots are taken from encrypted volumes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html
# custom:
#   kind: aws.ec2.snapshot
#   class: encryption-at-rest
#   severity: high
#   attributes: [volume_encrypted]
#   help: Encrypt the volume.
#   controls:
#     aws-fsbp: [EC2.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {kics: [e6b4b943-6883-47a9-9739-7ada9568f8ca], sonar: [S6275]}
package onus.aws.ec2.snapshot_encryption

unmet contains lack if {
	some it in input.kinds["aws.ec2.snapshot"]
	it.volume_encrypted == false
	lack := {
		"resource": it.address,
		"attribute": "volume_encrypted",
		"message": "the snapshot is as readable as its volume",
	}
}
