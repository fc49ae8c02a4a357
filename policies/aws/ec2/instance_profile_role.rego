# METADATA
# title: Instance profiles carry a role
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
# custom:
#   kind: aws.ec2.instance-profile
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [has_role]
#   help: "Set `role` (`Roles`)."
#   controls: {nist-800-53-r5: [AC-6]}
#   aliases: {kics: [f914357d-8386-4d56-9ba6-456e5723f9a6]}
package onus.aws.ec2.instance_profile_role

unmet contains lack if {
	some it in input.kinds["aws.ec2.instance-profile"]
	it.has_role == false
	lack := {
		"resource": it.address,
		"attribute": "has_role",
		"message": "instances with this profile have no role",
	}
}
