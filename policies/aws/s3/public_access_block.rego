# METADATA
# title: Public access to the bucket is blocked
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   kind: aws.s3.block
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: high
#   attributes: [block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets]
#   help: Set all four flags of the public access block to true, or write no block and keep the default of new buckets.
#   controls: {cis-aws-3.0: ["2.1.4"], aws-fsbp: [S3.8], nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [48f100d9-f499-4c6d-b2b8-deafe47ffb26], cfn-guard: [S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED], regula: [FG_R00229], sonar: [S6281], terrascan: [AC_AWS_0496]}
package onus.aws.s3.public_access_block

import data.onus.lib.join

# Of a bucket of this configuration the bucket is judged.
subject contains r.address if {
	some r in input.kinds["aws.s3.block"]
	r.type != "aws_s3_bucket_public_access_block"
}

subject contains r.address if {
	some r in input.kinds["aws.s3.block"]
	r.type == "aws_s3_bucket_public_access_block"
	not _is_here(r.bucket)
}

_is_here(bucket) if join.address(bucket) in _addresses

_is_here(bucket) if bucket in _names

_addresses := {bucket.address | some bucket in input.kinds["aws.s3.bucket"]}

_names := {bucket.name | some bucket in input.kinds["aws.s3.bucket"]}

unmet contains lack if {
	some r in input.kinds["aws.s3.block"]
	r.account_block != true
	some flag in _flags
	r[flag] == false
	lack := {
		"resource": r.address,
		"attribute": flag,
		"rests_on": [flag, "account_block"],
		"message": sprintf("`%s` is off: the bucket can be opened to everyone", [flag]),
	}
}

_flags := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]
