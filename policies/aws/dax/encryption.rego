# METADATA
# title: DAX clusters are encrypted at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html
# custom:
#   kind: aws.dynamodb.cache
#   class: encryption-at-rest
#   severity: medium
#   attributes: [encrypted]
#   help: >-
#     Enable `server_side_encryption` (`SSESpecification: {SSEEnabled: true}` in
#     CloudFormation).
#   controls:
#     aws-fsbp: [DynamoDB.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_47]
#     trivy: [AWS-0023]
#     kics: [f11aec39-858f-4b6f-b946-0a1bf46c0c87]
#     cfn-nag: [W83]
#     terrascan: [AC_AWS_0375]
package onus.aws.dax.encryption

unmet contains lack if {
	some r in input.kinds["aws.dynamodb.cache"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "cached items and logs are not encrypted",
	}
}
