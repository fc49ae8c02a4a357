# METADATA
# title: DynamoDB tables are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
# custom:
#   kind: aws.dynamodb.table
#   class: availability
#   severity: low
#   attributes: [deletion_protection]
#   profile: strict
#   help: >-
#     Set `deletion_protection_enabled = true` (`DeletionProtectionEnabled` in
#     CloudFormation).
#   controls: {aws-fsbp: [DynamoDB.6], nist-800-53-r5: [CP-10]}
package onus.aws.dynamodb.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the table can be deleted by a single call",
	}
}
