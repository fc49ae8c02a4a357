# METADATA
# title: The bucket has a policy
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
# custom:
#   kind: aws.s3.bucket
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: Write a bucket policy.
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {kics: [37fa8188-738b-42c8-bf82-6334ea567738], cfn-nag: [W51]}
package onus.aws.s3.policy_attached

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	count(r.policy.statements) == 0
	lack := {
		"resource": r.address,
		"attribute": "policy",
		"message": "the bucket has no policy of its own",
	}
}
