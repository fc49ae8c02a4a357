# METADATA
# title: The bucket policy lets only named principals in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
# custom:
#   kind: aws.s3.bucket
#   class: public-exposure
#   severity: critical
#   attributes: [policy]
#   help: Name the accounts or roles in `Principal`, or tie the statement to an organization, network or resource by a condition.
#   controls: {aws-fsbp: [S3.2, S3.3], nist-800-53-r5: [AC-3, SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_70], cfn-nag: [F15, F16]}
package onus.aws.s3.public_policy

import data.onus.lib.iam

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	some i, statement in bucket.policy.statements
	iam.allows_world(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": bucket.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the bucket policy allows everyone",
	}
}
