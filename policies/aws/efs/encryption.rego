# METADATA
# title: EFS file systems are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
# custom:
#   kind: aws.efs.file-system
#   class: encryption-at-rest
#   severity: high
#   attributes: [encrypted]
#   fix: {encrypted: true}
#   help: "Set `encrypted = true` (`Encrypted` in CloudFormation)."
#   controls:
#     cis-aws-3.0: ["2.4.1"]
#     aws-fsbp: [EFS.1]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_42]
#     trivy: [AWS-0037]
#     kics: [2ff8e83c-90e1-4d68-a300-6d652112e622, 48207659-729f-4b5c-9402-f884257d794f]
#     cfn-nag: [F32]
#     cfn-guard: [EFS_ENCRYPTED_CHECK]
#     config-lint: [EFS_ENCRYPTED]
#     sonar: [S6332]
#     terrascan: [AC_AWS_0097, AC_AWS_0098]
package onus.aws.efs.encryption

unmet contains lack if {
	some r in input.kinds["aws.efs.file-system"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "files are stored without encryption",
	}
}
