# METADATA
# title: Neptune storage is encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
# custom:
#   kind: aws.neptune.cluster
#   class: encryption-at-rest
#   severity: high
#   attributes: [storage_encrypted]
#   help: "Set `storage_encrypted = true` (`StorageEncrypted` in CloudFormation)."
#   controls:
#     aws-fsbp: [Neptune.1]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_44]
#     trivy: [AWS-0076]
#     kics: [98d59056-f745-4ef5-8613-32bca8d40b7e, bf4473f1-c8a2-4b1b-8134-bd32efabab93]
#     cfn-nag: [F30]
#     terrascan: [AC_AWS_0493]
package onus.aws.neptune.storage_encryption

unmet contains lack if {
	some r in input.kinds["aws.neptune.cluster"]
	r.storage_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "storage_encrypted",
		"message": "storage is not encrypted at rest",
	}
}
