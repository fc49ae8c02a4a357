# METADATA
# title: Aurora clusters are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html
# custom:
#   kind: aws.rds.cluster
#   class: availability
#   severity: medium
#   attributes: [deletion_protection]
#   fix: {deletion_protection: true}
#   help: "Set `deletion_protection = true`."
#   controls: {aws-fsbp: [RDS.7], nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV_AWS_139], trivy: [AWS-0343]}
package onus.aws.rds.cluster_deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the cluster can be deleted by a single call",
	}
}
