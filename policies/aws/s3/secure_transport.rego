# METADATA
# title: Requests without TLS are refused
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
# custom:
#   kind: aws.s3.bucket
#   class: encryption-in-transit
#   severity: medium
#   profile: strict
#   attributes: [policy]
#   help: Add a statement that denies `s3:*` to everyone where `aws:SecureTransport` is false.
#   controls: {cis-aws-3.0: ["2.1.1"], aws-fsbp: [S3.5], nist-800-53-r5: [SC-8]}
#   aliases:
#     checkov: [CKV_AWS_379]
#     kics: [4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9, 38c64e76-c71e-4d92-a337-60174d1de1c9]
#     cfn-guard: [S3_BUCKET_SSL_REQUESTS_ONLY]
#     config-lint: [S3_BUCKET_POLICY_ONLY_HTTPS]
#     regula: [FG_R00010, FG_R00100]
#     sonar: [S6249]
#     terrascan: [AC_AWS_0215]
package onus.aws.s3.secure_transport

import data.onus.lib.iam

_refuses(bucket) if {
	some statement in bucket.policy.statements
	iam.denies_insecure_transport(statement)
}

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	not _refuses(bucket)
	lack := {"resource": bucket.address, "attribute": "policy", "message": "requests without TLS are accepted"}
}
