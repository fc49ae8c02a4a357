# METADATA
# title: The root user has no access keys
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
# custom:
#   kind: aws.iam.access-key
#   class: authentication
#   severity: critical
#   attributes: [user, status]
#   help: Delete the key. Use a role, or an IAM user with what the work needs.
#   controls: {cis-aws-3.0: ["1.4"], aws-fsbp: [IAM.4], nist-800-53-r5: [AC-6(2), IA-2]}
#   aliases:
#     checkov: [CKV_AWS_348]
#     kics: [970d224d-b42a-416b-81f9-8f4dfe70c4bc, 4c137350-7307-4803-8c04-17c09a7a9fcf, 7081f85c-b94d-40fd-8b45-a4f1cac75e46, 06adef8c-c284-4de7-aad2-af43b07a8ca1]
#     trivy: [AWS-0141]
#     terrascan: [AC_AWS_0132, AC_AWS_0133]
package onus.aws.iam.root_access_key

unmet contains lack if {
	some key in input.kinds["aws.iam.access-key"]
	is_string(key.user)
	regex.match(`(^|:)root$`, lower(key.user))
	key.status != "Inactive"
	lack := {
		"resource": key.address,
		"attribute": "user",
		"message": "the root user gets an access key",
	}
}
