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
#     kics:
#       - 1df37f4b-7197-45ce-83f8-9994d2fcf885
#       - 456b00a3-1072-4149-9740-6b8bb60251b0
#       - 66c6f96f-2d9e-417e-a998-9058aeeecd44
#       - 7772bb8c-c0f3-42d4-8e4e-f1b8939ad085
#       - 7af43613-6bb9-4a0e-8c4d-1314b799425e
#       - acc78859-765e-4011-a229-a65ea57db252
#       - d24c0755-c028-44b1-b503-8e719c898832
#       - f6397a20-4cf1-4540-a997-1d363c25ef58
#       - f97b7d23-568f-4bcc-9ac9-02df0d57fbba
#       - faa8fddf-c0aa-4b2d-84ff-e993e233ebe9
#       - ffdf4b37-7703-4dfe-a682-9d2e99bc6c09
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
