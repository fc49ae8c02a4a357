# METADATA
# title: Instances have a role
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html
# custom:
#   kind: aws.ec2.instance
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [instance_profile]
#   help: "Attach an instance profile: `iam_instance_profile` (`IamInstanceProfile`)."
#   controls: {nist-800-53-r5: [IA-5, AC-6]}
#   aliases: {checkov: [CKV2_AWS_41], kics: [f914357d-8386-4d56-9ba6-456e5723f9a6], cfn-guard: [EC2_INSTANCE_PROFILE_ATTACHED], regula: [FG_R00253]}
package onus.aws.ec2.instance_profile

unmet contains lack if {
	some r in input.kinds["aws.ec2.instance"]
	r.instance_profile in {"", null}
	lack := {
		"resource": r.address,
		"attribute": "instance_profile",
		"message": "the instance has no role",
	}
}
