# METADATA
# title: DynamoDB tables are encrypted under KMS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html
# custom:
#   kind: aws.dynamodb.table
#   class: key-management
#   severity: low
#   attributes: [account_key]
#   profile: strict
#   help: >-
#     Enable `server_side_encryption` (`SSESpecification: {SSEEnabled: true}` in
#     CloudFormation).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     trivy: [AWS-0121]
#     kics: [4bd21e68-38c1-4d58-acdc-6a14b203237f, ce089fd4-1406-47bd-8aad-c259772bb294]
#     cfn-guard: [DYNAMODB_TABLE_MUST_BE_ENCRYPTED]
#     terrascan: [AC_AWS_0457]
package onus.aws.dynamodb.account_key

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.table"]
	r.account_key == false
	lack := {
		"resource": r.address,
		"attribute": "account_key",
		"message": "the key belongs to the service, and no trail shows its use",
	}
}
