# METADATA
# title: Managed policies are attached to groups and roles, not to users
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2
# custom:
#   kind: aws.iam.attachment
#   class: least-privilege
#   severity: low
#   attributes: [users]
#   help: Attach the policy to a group or role.
#   controls: {cis-aws-3.0: ["1.15"], aws-fsbp: [IAM.2], nist-800-53-r5: [AC-6, AC-2(1)]}
#   aliases:
#     checkov: [CKV_AWS_40]
#     cfn-guard: [IAM_USER_NO_POLICIES_CHECK]
#     trivy: [AWS-0143]
#     config-lint: [IAM_USER_POLICY_ATTACHMENT]
#     regula: [FG_R00007]
#     terrascan: [AC_AWS_0476]
#     kics: [b4378389-a9aa-44ee-91e7-ef183f11079e, 06933df4-0ea7-461c-b9b5-104d27390e0e, edc95c10-7366-4f30-9b4b-f995c84eceb5]
package onus.aws.iam.user_attachments

subject contains attachment.address if {
	some attachment in input.kinds["aws.iam.attachment"]
	attachment.holder in {"user", "any"}
}

unmet contains lack if {
	some attachment in input.kinds["aws.iam.attachment"]
	attachment.holder == "user"
	lack := {
		"resource": attachment.address,
		"attribute": "policy",
		"rests_on": ["holder"],
		"message": "the policy is attached to a user",
	}
}

unmet contains lack if {
	some attachment in input.kinds["aws.iam.attachment"]
	attachment.holder == "any"
	count(attachment.users) > 0
	lack := {
		"resource": attachment.address,
		"attribute": "users",
		"rests_on": ["users[0]"],
		"message": "the policy is attached to a user",
	}
}
