# METADATA
# title: Instance profiles hold a role
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html
# custom:
#   kind: aws.iam.instance-profile
#   class: authentication
#   severity: low
#   attributes: [role]
#   help: Name the role in `role` (`Roles`).
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {kics: [f914357d-8386-4d56-9ba6-456e5723f9a6]}
package onus.aws.iam.instance_profile_role

unmet contains lack if {
	some r in input.kinds["aws.iam.instance-profile"]
	r.role == false
	lack := {
		"resource": r.address,
		"attribute": "role",
		"message": "the profile holds no role",
	}
}
