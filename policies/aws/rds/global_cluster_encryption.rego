# METADATA
# title: Aurora global clusters are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html
# custom:
#   kind: aws.rds.global-cluster
#   class: encryption-at-rest
#   severity: high
#   attributes: [storage_encrypted]
#   fix: {storage_encrypted: true}
#   subject_attributes: [source]
#   help: "Set `storage_encrypted = true` (`StorageEncrypted` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_140]}
package onus.aws.rds.global_cluster_encryption

subject contains r.address if {
	some r in input.kinds["aws.rds.global-cluster"]
	r.source == ""
}

unmet contains lack if {
	some r in input.kinds["aws.rds.global-cluster"]
	r.storage_encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "storage_encrypted",
		"message": "the clusters of the global database are not encrypted",
	}
}
