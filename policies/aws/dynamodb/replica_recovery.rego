# METADATA
# title: DynamoDB replicas can go back in time
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html
# custom:
#   kind: aws.dynamodb.replica
#   class: backup-recovery
#   severity: low
#   attributes: [point_in_time_recovery]
#   profile: strict
#   help: "Set `point_in_time_recovery = true`."
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
package onus.aws.dynamodb.replica_recovery

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.replica"]
	r.point_in_time_recovery == false
	lack := {
		"resource": r.address,
		"attribute": "point_in_time_recovery",
		"message": "the replica cannot be restored in its region",
	}
}
