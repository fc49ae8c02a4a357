# METADATA
# title: RDS storage is encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
# custom:
#   kind: aws.rds.instance
#   class: encryption-at-rest
#   severity: high
#   attributes: [storage_encrypted]
#   fix: {storage_encrypted: true}
#   subject_attributes: [cluster]
#   help: "Set `storage_encrypted = true` (`StorageEncrypted` in CloudFormation)."
#   controls:
#     cis-aws-3.0: ["2.3.1"]
#     aws-fsbp: [RDS.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_16]
#     trivy: [AWS-0080]
#     kics: [08bd0760-8752-44e1-9779-7bb369b2b4e4, 5beacce3-4020-4a3d-9e1d-a36f953df630]
#     cfn-nag: [F27]
#     cfn-guard: [RDS_STORAGE_ENCRYPTED]
#     sonar: [S6303]
package onus.aws.rds.storage_encryption

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.storage_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "storage_encrypted",
		"message": "storage is not encrypted at rest",
	}
}
