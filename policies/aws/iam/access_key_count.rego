# METADATA
# title: A user has one access key at most
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
# custom:
#   kind: aws.iam.user
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [access_keys]
#   help: Keep one key per user; a second one is for the days of a rotation.
#   controls: {cis-aws-3.0: ["1.13"]}
#   aliases: {kics: [3561130e-9c5f-485b-9e16-2764c82763e5, 48677914-6fdf-40ec-80c4-2b0e94079f54], trivy: [AWS-0144]}
package onus.aws.iam.access_key_count

unmet contains lack if {
	some r in input.kinds["aws.iam.user"]
	r.access_keys > 1
	lack := {
		"resource": r.address,
		"attribute": "access_keys",
		"message": sprintf("the user has %d access keys", [r.access_keys]),
	}
}
