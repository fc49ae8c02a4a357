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
#   help: "Set `storage_encrypted = true` (`StorageEncrypted` in CloudFormation)."
#   aliases: {checkov: [CKV_AWS_16], trivy: [AWS-0080]}
package onus.aws.rds.storage_encryption

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.storage_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "storage_encrypted",
		"message": "storage is not encrypted at rest",
	}
}
