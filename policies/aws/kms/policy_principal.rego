# METADATA
# title: Statements of key policies name a principal
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
# custom:
#   kind: aws.kms.policy
#   class: authentication
#   severity: low
#   attributes: [policy]
#   help: Add `Principal` to the statement.
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {kics: [bbe3dd3d-fea9-4b68-a785-cfabe2bbbc54], terrascan: [AC_AWS_0481]}
package onus.aws.kms.policy_principal

unmet contains lack if {
	some policy in input.kinds["aws.kms.policy"]
	some i, statement in policy.policy.statements
	statement.principals == {}
	statement.not_principals == {}
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": [sprintf("%s.principals", [path]), sprintf("%s.not_principals", [path])],
		"message": "the statement names no principal",
	}
}
