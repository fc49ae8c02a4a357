# METADATA
# title: AWS' policies with full access aren't handed out
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-use-aws-defined-policies
# custom:
#   kind: aws.iam.attachment
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: Attach a policy with the actions that the work needs.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-nag: [W44], cfn-guard: [IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE], trivy: [AWS-0345]}
package onus.aws.iam.elevated_access

unmet contains lack if {
	some attachment in input.kinds["aws.iam.attachment"]
	is_string(attachment.policy)
	regex.match(`(^|/)(AdministratorAccess.+|PowerUserAccess|[A-Za-z0-9]*FullAccess)$`, attachment.policy)
	not endswith(attachment.policy, "IAMFullAccess")
	lack := {
		"resource": attachment.address,
		"attribute": "policy",
		"message": sprintf("`%s` is attached", [attachment.policy]),
	}
}
