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
#   fix: {encrypted: true}
#   help: "Set `encrypted = true` (`Encrypted` in CloudFormation)."
#   controls:
#     aws-fsbp: [EC2.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_3]
#     trivy: [AWS-0026]
#     kics: ["80b7ac3f-d2b7-4577-9b10-df7913497162", cc997676-481b-4e93-aa81-d19f8c5e9b12]
#     cfn-guard: [ENCRYPTED_VOLUMES]
#     cfn-nag: [F1]
#     config-lint: [EBS_VOLUME_ENCRYPTION]
#     regula: [FG_R00016]
#     sonar: [S6275]
#     terrascan: [AC_AWS_0459]
package onus.aws.ec2.volume_encryption

unmet contains lack if {
	some volume in input.kinds["aws.ec2.volume"]
	volume.encrypted == false
	not _follows(volume)
	lack := {
		"resource": volume.address,
		"attribute": "encrypted",
		"message": "the volume is not encrypted",
	}
}

unmet contains lack if {
	some volume in input.kinds["aws.ec2.volume"]
	volume.encrypted == false
	_follows(volume)
	lack := {
		"resource": volume.address,
		"attribute": "snapshot",
		"message": "the volume may not be encrypted",
		"uncertain": "the volume is as encrypted as the snapshot that it is made from",
	}
}

# Made from a snapshot without a word on encryption.
_follows(volume) if {
	volume.encryption_stated == false
	not volume.snapshot == ""
}
