# METADATA
# title: Copies of images use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html
# custom:
#   kind: aws.ec2.image
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` to a key of your own."
#   controls: {nist-800-53-r5: [SC-12, SC-28], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_236]}
package onus.aws.ec2.image_copy_customer_managed_key

subject contains it.address if {
	some it in input.kinds["aws.ec2.image"]
	it.type == "aws_ami_copy"
}

unmet contains lack if {
	some it in input.kinds["aws.ec2.image"]
	it.type == "aws_ami_copy"
	it.kms_key == ""
	lack := {
		"resource": it.address,
		"attribute": "kms_key",
		"message": "the key is not yours to change",
	}
}
