# METADATA
# title: Policies of topics tie other accounts by a condition
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
# custom:
#   kind: aws.sns.policy
#   kinds: [aws.sns.topic]
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: "Leave other accounts out, or tie them by `aws:PrincipalOrgID` or `aws:SourceAccount`."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {checkov: [CKV_AWS_385]}
package onus.aws.sns.cross_account

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.sns.policy"]
	some i, statement in policy.policy.statements
	foreign := iam.foreign_principals(statement)
	count(foreign) > 0
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"related": iam.targets(policy, "aws.sns.topic"),
		"message": sprintf("`%s` comes in on no condition", [iam.enumerate(foreign)]),
	}
}
