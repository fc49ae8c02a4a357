# METADATA
# title: AWS' administrator policies aren't handed out
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
# custom:
#   kind: aws.iam.attachment
#   class: least-privilege
#   severity: high
#   attributes: [policy]
#   help: Attach a policy with the actions that the work needs.
#   controls: {cis-aws-3.0: ["1.16"], nist-800-53-r5: [AC-6]}
#   aliases:
#     checkov: [CKV_AWS_274, CKV_AWS_275, CKV2_AWS_56]
#     cfn-nag: [W43, W44]
#     cfn-guard: [IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE, IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE]
#     terrascan: [AC_AWS_0146]
#     regula: [FG_R00218]
package onus.aws.iam.administrator_access

unmet contains lack if {
	some attachment in input.kinds["aws.iam.attachment"]
	is_string(attachment.policy)
	regex.match(`(^|/)(AdministratorAccess|IAMFullAccess)$`, attachment.policy)
	lack := {
		"resource": attachment.address,
		"attribute": "policy",
		"message": sprintf("`%s` is attached", [attachment.policy]),
	}
}
