# METADATA
# title: Policies are managed, not inline
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [holder]
#   help: Make a managed policy and attach it.
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {cfn-guard: [IAM_NO_INLINE_POLICY_CHECK], cfn-nag: [F10], kics: [a58d1a2d-4078-4b80-855b-84cc3f7f4540]}
package onus.aws.iam.inline_policies

subject contains policy.address if {
	some policy in input.kinds["aws.iam.policy"]
	not policy.holder in {"nobody", "permission-set"}
}

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	policy.holder in {"role", "user", "group", "inline"}
	lack := {"resource": policy.address, "attribute": "holder", "message": "the policy is inline"}
}
