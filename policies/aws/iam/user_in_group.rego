# METADATA
# title: Users get their permissions as members of groups
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
# custom:
#   kind: aws.iam.user
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [groups]
#   help: "Make the user a member of a group: `aws_iam_user_group_membership`, `Groups` in CloudFormation."
#   controls: {nist-800-53-r5: [AC-2]}
#   aliases: {checkov: [CKV2_AWS_21], cfn-guard: [IAM_USER_MISSING_GROUP_RULE], regula: [FG_R00272], kics: [5e7acff5-095b-40ac-9073-ac2e4ad8a512]}
package onus.aws.iam.user_in_group

unmet contains lack if {
	some r in input.kinds["aws.iam.user"]
	count(r.groups) == 0
	lack := {
		"resource": r.address,
		"attribute": "groups",
		"message": "the user is in no group",
	}
}
