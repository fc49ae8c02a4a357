# METADATA
# title: Aurora storage is encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
# custom:
#   kind: aws.rds.cluster
#   class: encryption-at-rest
#   severity: high
#   attributes: [storage_encrypted]
#   fix: {storage_encrypted: true}
#   help: "Set `storage_encrypted = true` (`StorageEncrypted` in CloudFormation)."
#   controls:
#     aws-fsbp: [RDS.27]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_96]
#     trivy: [AWS-0079]
#     kics:
#       - 1a690d1d-0ae7-49fa-b2db-b75ae0dd1d3e
#       - 3199c26c-7871-4cb3-99c2-10a59244ce7f
#       - 656880aa-1388-488f-a6d4-8f73c23149b2
#       - 65844ba3-03a1-40a8-b3dd-919f122e8c95
#     cfn-nag: [F26]
#     cfn-guard: [RDS_STORAGE_ENCRYPTED]
#     sonar: [S6303]
#     terrascan: [AC_AWS_0186]
package onus.aws.rds.cluster_storage_encryption

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.storage_encrypted == false
	r.engine_mode != "serverless"
	lack := {
		"resource": r.address,
		"attribute": "storage_encrypted",
		"message": "storage is not encrypted at rest",
	}
}
