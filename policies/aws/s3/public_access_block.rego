# METADATA
# title: Public access to the bucket is blocked
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   kind: aws.s3.bucket
#   class: public-exposure
#   severity: high
#   attributes: [block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets]
#   help: Set all four flags of the public access block to true, or write none and keep the default of new buckets.
#   controls: {cis-aws-3.0: ["2.1.4"], aws-fsbp: [S3.8], nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_6, CKV_AWS_53, CKV_AWS_54, CKV_AWS_55, CKV_AWS_56], trivy: [AWS-0086, AWS-0087, AWS-0091, AWS-0093, AWS-0094]}
package onus.aws.s3.public_access_block

_flags := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	bucket.account_block != true
	some flag in _flags
	bucket[flag] == false
	lack := {
		"resource": bucket.address,
		"attribute": flag,
		"rests_on": [flag, "account_block"],
		"message": sprintf("`%s` is off: the bucket can be opened to everyone", [flag]),
	}
}
