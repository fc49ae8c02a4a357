# METADATA
# title: Public access lists are ignored
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   kind: aws.s3.block
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: high
#   profile: strict
#   attributes: [ignore_public_acls]
#   help: Set `ignore_public_acls = true` (`IgnorePublicAcls`), or write no block and keep the default of new buckets.
#   controls: {cis-aws-3.0: ["2.1.4"], aws-fsbp: [S3.8], nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_55], kics: [4fa66806-0dd9-4f8d-9480-3174d39c7c91, 6c8d51af-218d-4bfb-94a9-94eabaa0703a], trivy: [AWS-0091]}
package onus.aws.s3.ignore_public_acls

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
	r.ignore_public_acls == false
	lack := {
		"resource": r.address,
		"attribute": "ignore_public_acls",
		"rests_on": ["ignore_public_acls", "account_block"],
		"message": "`ignore_public_acls` is off: the bucket can be opened to everyone",
	}
}
