# METADATA
# title: No access list lets everyone write
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
# custom:
#   kind: aws.s3.acl
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: critical
#   attributes: [acl, grants]
#   help: Use the access list `private`, and grant access by a bucket policy that names principals.
#   controls: {aws-fsbp: [S3.3], nist-800-53-r5: [AC-3, AC-21], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_57], cfn-nag: [F14], cfn-guard: [S3_BUCKET_PUBLIC_WRITE_PROHIBITED, S3_BUCKET_NO_PUBLIC_RW_ACL], regula: [FG_R00279]}
package onus.aws.s3.public_write_acl

import data.onus.lib.join

# Of a bucket of this configuration the bucket is judged.
subject contains r.address if {
	some r in input.kinds["aws.s3.acl"]
	r.type != "aws_s3_bucket_acl"
}

subject contains r.address if {
	some r in input.kinds["aws.s3.acl"]
	r.type == "aws_s3_bucket_acl"
	not _is_here(r.bucket)
}

_is_here(bucket) if join.address(bucket) in _addresses

_is_here(bucket) if bucket in _names

_addresses := {bucket.address | some bucket in input.kinds["aws.s3.bucket"]}

_names := {bucket.name | some bucket in input.kinds["aws.s3.bucket"]}

unmet contains lack if {
	some r in input.kinds["aws.s3.acl"]
	r.acl in {"public-read-write"}
	lack := {
		"resource": r.address,
		"attribute": "acl",
		"rests_on": ["acl"],
		"message": sprintf("the access list is `%s`", [r.acl]),
	}
}

unmet contains lack if {
	some r in input.kinds["aws.s3.acl"]
	some i, grant in r.grants
	is_string(grant.group)
	regex.match(`/groups/global/(AllUsers|AuthenticatedUsers)$`, grant.group)
	some permission in grant.permissions
	permission in {"WRITE", "WRITE_ACP", "FULL_CONTROL"}
	path := sprintf("grants[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("the group of everybody has `%s`", [permission]),
	}
}
