# METADATA
# title: New public access lists are refused
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   kind: aws.s3.block
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: high
#   profile: strict
#   attributes: [block_public_acls]
#   help: Set `block_public_acls = true` (`BlockPublicAcls`), or write no block and keep the default of new buckets.
#   controls: {cis-aws-3.0: ["2.1.4"], aws-fsbp: [S3.8], nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_6, CKV_AWS_53], trivy: [AWS-0086, AWS-0094], kics: [d0cc8694-fcad-43ff-ac86-32331d7e867f]}
package onus.aws.s3.block_public_acls

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
	r.block_public_acls == false
	lack := {
		"resource": r.address,
		"attribute": "block_public_acls",
		"rests_on": ["block_public_acls", "account_block"],
		"message": "`block_public_acls` is off: the bucket can be opened to everyone",
	}
}
