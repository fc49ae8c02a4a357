# METADATA
# title: Copies of images are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html
# custom:
#   kind: aws.ec2.image
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
#   aliases:
#     checkov: [CKV_AWS_235]
#     config-lint: [AMI_COPY_SNAPSHOTS_ENCRYPTED]
#     kics: ["8bbb242f-6e38-4127-86d4-d8f0b2687ae2"]
#     terrascan: [AC_AWS_0005]
package onus.aws.ec2.image_copy_encryption

subject contains it.address if {
	some it in input.kinds["aws.ec2.image"]
	it.type == "aws_ami_copy"
}

unmet contains lack if {
	some it in input.kinds["aws.ec2.image"]
	it.type == "aws_ami_copy"
	it.encrypted == false
	lack := {
		"resource": it.address,
		"attribute": "encrypted",
		"message": "the copy is not encrypted by this",
	}
}
