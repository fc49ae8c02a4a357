# METADATA
# title: Launch templates encrypt volumes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   kind: aws.ec2.launch-template
#   class: encryption-at-rest
#   severity: high
#   attributes: [root_volume_encrypted, volumes]
#   help: "Set `encrypted = true` for every block device."
#   controls:
#     aws-fsbp: [EC2.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_8]
#     trivy: [AWS-0008]
#     kics: ["4de9de27-254e-424f-bd70-4c1e95790838"]
#     sonar: [S6275]
package onus.aws.ec2.launch_template_volume_encryption

unmet contains lack if {
	some machine in input.kinds["aws.ec2.launch-template"]
	machine.root_volume_encrypted == false
	lack := {
		"resource": machine.address,
		"attribute": "root_volume_encrypted",
		"rests_on": ["root_volume_encrypted"],
		"message": "the root volume is not encrypted",
	}
}

unmet contains lack if {
	some machine in input.kinds["aws.ec2.launch-template"]
	some i, volume in machine.volumes
	volume.encrypted == false
	not _is_covered(machine, volume)
	path := sprintf("volumes[%d]", [i])
	lack := {
		"resource": machine.address,
		"attribute": sprintf("%s.encrypted", [path]),
		"rests_on": ["account_encryption", path],
		"message": "a volume is not encrypted",
	}
}

# Nothing is said, and the account or a snapshot decides.
_is_covered(machine, volume) if {
	volume.encryption_stated == false
	machine.account_encryption == true
}

_is_covered(_, volume) if {
	volume.encryption_stated == false
	not volume.snapshot == ""
}
