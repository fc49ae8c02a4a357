# METADATA
# title: The bucket policy lets only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
# custom:
#   kind: aws.s3.policy
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: critical
#   attributes: [policy]
#   help: "Name accounts, roles or services in `Principal`, or tie the statement by a condition on `aws:SourceArn`, `aws:PrincipalOrgID` or a like key."
#   controls: {aws-fsbp: [S3.2, S3.3], nist-800-53-r5: [AC-3, SC-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_70]
#     cfn-nag: [F9, F15, F16]
#     cfn-guard: [S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL, S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL]
#     config-lint: [S3_BUCKET_POLICY_WILDCARD_PRINCIPAL, S3_NOT_PRINCIPAL]
#     sonar: [S6270]
package onus.aws.s3.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some policy in input.kinds["aws.s3.policy"]
	some i in iam.open_statements(policy.policy)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"related": iam.targets(policy, "aws.s3.bucket"),
		"message": "the policy lets everybody in",
	}
}
