# METADATA
# title: Stacks don't sign in with credentials from their metadata
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-authentication.html
# custom:
#   kind: aws.secretsmanager.authentication
#   class: secrets
#   severity: medium
#   attributes: [metadata]
#   help: "Leave `AWS::CloudFormation::Authentication` out; let the instance use its role."
#   controls: {nist-800-53-r5: [IA-5(7)]}
#   aliases: {cfn-guard: [CFN_AUTHENTICATION_RULE], cfn-nag: [W1]}
package onus.aws.secretsmanager.stack_authentication

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.authentication"]
	some name, block in r.metadata
	some field in ["accessKeyId", "password", "secretKey"]
	is_string(block[field])
	lack := {
		"resource": r.address,
		"attribute": "metadata",
		"rests_on": [sprintf("metadata.%s.%s", [name, field])],
		"message": sprintf("`%s` of `%s` is written in the metadata", [field, name]),
	}
}
