# METADATA
# title: Buckets with public policies stay closed
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   kind: aws.s3.block
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: high
#   profile: strict
#   attributes: [restrict_public_buckets]
#   help: Set `restrict_public_buckets = true` (`RestrictPublicBuckets`), or write no block and keep the default of new buckets.
#   controls: {cis-aws-3.0: ["2.1.4"], aws-fsbp: [S3.8], nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [1ec253ab-c220-4d63-b2de-5b40e0af9293, 350cd468-0e2c-44ef-9d22-cfb73a62523c], trivy: [AWS-0093], checkov: [CKV_AWS_56]}
package onus.aws.s3.restrict_public_buckets

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
	r.restrict_public_buckets == false
	lack := {
		"resource": r.address,
		"attribute": "restrict_public_buckets",
		"rests_on": ["restrict_public_buckets", "account_block"],
		"message": "`restrict_public_buckets` is off: the bucket can be opened to everyone",
	}
}
