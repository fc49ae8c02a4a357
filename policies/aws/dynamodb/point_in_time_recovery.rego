# METADATA
# title: DynamoDB tables can go back in time
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html
# custom:
#   kind: aws.dynamodb.table
#   class: backup-recovery
#   severity: medium
#   attributes: [point_in_time_recovery, replica_recovery]
#   help: >-
#     Enable `point_in_time_recovery` (`PointInTimeRecoverySpecification:
#     {PointInTimeRecoveryEnabled: true}` in CloudFormation).
#   controls: {aws-fsbp: [DynamoDB.2], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
#   aliases:
#     checkov: [CKV_AWS_28, CKV_AWS_165]
#     trivy: [AWS-0024]
#     kics: [0f04217d-488f-4e7a-bec8-f16159686cd6, 741f1291-47ac-4a85-a07b-3d32a9d6bd3e]
#     cfn-nag: [W78]
#     cfn-guard: [DYNAMODB_PITR_ENABLED]
#     regula: [FG_R00106]
#     terrascan: [AC_AWS_0458]
package onus.aws.dynamodb.point_in_time_recovery

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	r.type != "AWS::DynamoDB::GlobalTable"
	r.point_in_time_recovery == false
	lack := {
		"resource": r.address,
		"attribute": "point_in_time_recovery",
		"message": "what is overwritten or deleted is lost",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	r.type == "AWS::DynamoDB::GlobalTable"
	count([x | some x in r.replica_recovery; lower(x) == "true"]) < r.replicas
	lack := {
		"resource": r.address,
		"attribute": "replica_recovery",
		"message": "a replica can not be restored",
	}
}
