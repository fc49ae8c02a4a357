# METADATA
# title: Aurora clusters have a reader to fail over to
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html
# custom:
#   kind: aws.rds.cluster
#   class: availability
#   severity: low
#   attributes: [members]
#   subject_attributes: [members]
#   profile: strict
#   help: >-
#     Add a second `aws_rds_cluster_instance` (`AWS::RDS::DBInstance` with the same
#     `DBClusterIdentifier`).
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases: {regula: [FG_R00209]}
package onus.aws.rds.cluster_replicas

subject contains r.address if {
	some r in input.kinds["aws.rds.cluster"]
	r.members > 0
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.members == 1
	lack := {
		"resource": r.address,
		"attribute": "members",
		"message": "a single instance serves the cluster",
	}
}
