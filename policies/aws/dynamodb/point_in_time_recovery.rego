# METADATA
# title: DynamoDB tables can go back in time
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html
# custom:
#   kind: aws.dynamodb.table
#   class: backup-recovery
#   severity: medium
#   attributes: [point_in_time_recovery]
#   help: "Enable `point_in_time_recovery`."
#   aliases: {checkov: [CKV_AWS_28], trivy: [AWS-0024]}
package onus.aws.dynamodb.point_in_time_recovery

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	r.point_in_time_recovery == false
	lack := {
		"resource": r.address,
		"attribute": "point_in_time_recovery",
		"message": "what is overwritten or deleted is lost",
	}
}
