# METADATA
# title: Bucket policies refuse requests without TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
# custom:
#   kind: aws.s3.policy
#   kinds: [aws.s3.bucket]
#   class: encryption-in-transit
#   severity: medium
#   profile: strict
#   attributes: [policy]
#   help: "Add a statement that denies `s3:*` to everyone where `aws:SecureTransport` is false."
#   controls: {cis-aws-3.0: ["2.1.1"], aws-fsbp: [S3.5], nist-800-53-r5: [SC-8]}
#   aliases:
#     cfn-guard: [S3_BUCKET_SSL_REQUESTS_ONLY]
#     config-lint: [S3_BUCKET_POLICY_ONLY_HTTPS]
#     kics: [4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9, 38c64e76-c71e-4d92-a337-60174d1de1c9]
#     sonar: [S6249]
package onus.aws.s3.policy_secure_transport

import data.onus.lib.iam
import data.onus.lib.join

# Policies of buckets that are made elsewhere; others are judged with their bucket (aws-s3-secure-transport).
subject contains policy.address if {
	some policy in input.kinds["aws.s3.policy"]
	policy.type in {"aws_s3_bucket_policy", "AWS::S3::BucketPolicy"}
	not _has_bucket(policy)
}

_has_bucket(policy) if {
	some target in policy.targets
	join.address(target) in _addresses
}

_has_bucket(policy) if {
	some target in policy.targets
	target in _names
}

_addresses := {bucket.address | some bucket in input.kinds["aws.s3.bucket"]}

_names := {bucket.name | some bucket in input.kinds["aws.s3.bucket"]}

_refuses(policy) if {
	some statement in policy.policy.statements
	iam.denies_insecure_transport(statement)
}

unmet contains lack if {
	some policy in input.kinds["aws.s3.policy"]
	not _refuses(policy)
	lack := {
		"resource": policy.address,
		"attribute": "policy",
		"message": "requests without TLS are accepted",
	}
}
