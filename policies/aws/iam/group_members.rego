# METADATA
# title: Groups have members
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
# custom:
#   kind: aws.iam.group
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [members]
#   help: Add users, or remove the group.
#   controls: {nist-800-53-r5: [AC-2]}
#   aliases: {checkov: [CKV2_AWS_14], kics: [fc101ca7-c9dd-4198-a1eb-0fbe92e80044, 8f957abd-9703-413d-87d3-c578950a753c], regula: [FG_R00272]}
package onus.aws.iam.group_members

unmet contains lack if {
	some r in input.kinds["aws.iam.group"]
	count(r.members) == 0
	lack := {
		"resource": r.address,
		"attribute": "members",
		"message": "nobody is in the group",
	}
}
