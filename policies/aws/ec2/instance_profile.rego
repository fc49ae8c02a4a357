# METADATA
# title: Instances have a role
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
# custom:
#   kind: aws.ec2.instance
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [instance_profile]
#   help: "Set `iam_instance_profile` (`IamInstanceProfile`)."
#   controls: {cis-aws-3.0: ["1.18"], nist-800-53-r5: [AC-6, IA-5]}
#   aliases:
#     checkov: [CKV2_AWS_41]
#     kics: [f914357d-8386-4d56-9ba6-456e5723f9a6]
#     cfn-guard: [EC2_INSTANCE_PROFILE_ATTACHED]
#     regula: [FG_R00253]
package onus.aws.ec2.instance_profile

unmet contains lack if {
	some it in input.kinds["aws.ec2.instance"]
	it.instance_profile == ""
	lack := {
		"resource": it.address,
		"attribute": "instance_profile",
		"message": "what runs here has to bring keys of its own",
	}
}
