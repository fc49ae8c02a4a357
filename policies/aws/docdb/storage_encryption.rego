# METADATA
# title: DocumentDB storage is encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html
# custom:
#   kind: aws.docdb.cluster
#   class: encryption-at-rest
#   severity: high
#   attributes: [storage_encrypted]
#   help: "Set `storage_encrypted = true` (`StorageEncrypted` in CloudFormation)."
#   controls:
#     aws-fsbp: [DocumentDB.1]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_74]
#     trivy: [AWS-0021]
#     kics: [bc1f9009-84a0-490f-ae09-3e0ea6d74ad6]
#     terrascan: [AC_AWS_0455]
package onus.aws.docdb.storage_encryption

unmet contains lack if {
	some r in input.kinds["aws.docdb.cluster"]
	r.storage_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "storage_encrypted",
		"message": "storage is not encrypted at rest",
	}
}
