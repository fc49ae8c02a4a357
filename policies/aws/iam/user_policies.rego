# METADATA
# title: Policies are given to groups and roles, not to users
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2
# custom:
#   kind: aws.iam.policy
#   class: least-privilege
#   severity: low
#   attributes: [users]
#   help: Attach the policy to a group or role.
#   controls: {cis-aws-3.0: ["1.15"], aws-fsbp: [IAM.2], nist-800-53-r5: [AC-6, AC-2(1)]}
#   aliases:
#     checkov: [CKV_AWS_40]
#     cfn-nag: [F11, F12]
#     cfn-guard: [IAM_NO_POLICY_ON_USER]
#     trivy: [AWS-0143]
#     config-lint: [IAM_USER_POLICY]
#     regula: [FG_R00007]
#     terrascan: [AC_AWS_0475]
#     kics: [b4378389-a9aa-44ee-91e7-ef183f11079e, 0e5872b4-19a0-4165-8b2f-56d9e14b909f, d71b5fd7-9020-4b2d-9ec8-b3839faa2744, e4239438-e639-44aa-adb8-866e400e3ade]
package onus.aws.iam.user_policies

subject contains policy.address if {
	some policy in input.kinds["aws.iam.policy"]
	not policy.holder in {"role", "group", "permission-set", "nobody"}
}

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	policy.holder != "user"
	count(policy.users) > 0
	lack := {
		"resource": policy.address,
		"attribute": "users",
		"rests_on": ["users[0]"],
		"message": "the policy belongs to a user",
	}
}

unmet contains lack if {
	some policy in input.kinds["aws.iam.policy"]
	policy.holder == "user"
	lack := {
		"resource": policy.address,
		"attribute": _place(policy),
		"rests_on": ["holder"],
		"message": "the policy belongs to a user",
	}
}

_place(policy) := "users" if count(policy.users) > 0

_place(policy) := "holder" if not count(policy.users) > 0
