# METADATA
# title: DynamoDB tables have a capacity mode that exists
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html
# custom:
#   kind: aws.dynamodb.table
#   class: availability
#   severity: low
#   attributes: [billing_mode]
#   profile: strict
#   help: "Set `billing_mode` to `PAY_PER_REQUEST`, or to `PROVISIONED` with capacities."
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases:
#     kics: [c333e906-8d8b-4275-b999-78b6318f8dc6]
#     cfn-nag: [W73]
#     cfn-guard: [DYNAMODB_BILLING_MODE_RULE]
package onus.aws.dynamodb.billing_mode

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	value := r.billing_mode
	not value in {"PAY_PER_REQUEST", "PROVISIONED"}
	lack := {
		"resource": r.address,
		"attribute": "billing_mode",
		"message": "DynamoDB knows no such capacity mode",
	}
}
