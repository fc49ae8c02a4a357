# METADATA
# title: EBS volumes are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   kind: aws.ec2.volume
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   help: "Set `encrypted = true` (`Encrypted` in CloudFormation)."
#   aliases: {checkov: [CKV_AWS_3], trivy: [AWS-0026]}
package onus.aws.ec2.volume_encryption

unmet contains lack if {
	some r in input.kinds["aws.ec2.volume"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "the volume is not encrypted",
	}
}
