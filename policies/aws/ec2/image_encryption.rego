# METADATA
# title: Images have encrypted volumes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html
# custom:
#   kind: aws.ec2.image
#   class: encryption-at-rest
#   severity: medium
#   attributes: [volumes]
#   help: "Set `encrypted = true` in `ebs_block_device`."
#   controls:
#     aws-fsbp: [EC2.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     kics: ["8bbb242f-6e38-4127-86d4-d8f0b2687ae2"]
#     config-lint: [AMI_VOLUMES_ENCRYPTED]
#     terrascan: [AC_AWS_0005]
package onus.aws.ec2.image_encryption

subject contains image.address if {
	some image in input.kinds["aws.ec2.image"]
	image.type == "aws_ami"
}

unmet contains lack if {
	some image in input.kinds["aws.ec2.image"]
	image.type == "aws_ami"
	some i, volume in image.volumes
	volume.encrypted == false
	not _follows(volume)
	path := sprintf("volumes[%d]", [i])
	lack := {
		"resource": image.address,
		"attribute": path,
		"rests_on": [sprintf("%s.encrypted", [path]), sprintf("%s.snapshot", [path])],
		"message": "machines that start from the image get an open volume",
	}
}

unmet contains lack if {
	some image in input.kinds["aws.ec2.image"]
	image.type == "aws_ami"
	some i, volume in image.volumes
	volume.encrypted == false
	_follows(volume)
	path := sprintf("volumes[%d]", [i])
	lack := {
		"resource": image.address,
		"attribute": path,
		"message": "machines that start from the image may get an open volume",
		"uncertain": "the volume is as encrypted as the snapshot that it is made from",
	}
}

# Made from a snapshot without a word on encryption.
_follows(volume) if {
	volume.encryption_stated == false
	not volume.snapshot == ""
}
