# METADATA
# title: No group may change the access list
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
# custom:
#   kind: aws.s3.acl
#   kinds: [aws.s3.bucket]
#   class: least-privilege
#   severity: low
#   attributes: [grants]
#   help: Remove the grant of `WRITE_ACP`.
#   controls: {nist-800-53-r5: [AC-3]}
#   aliases: {kics: [64a222aa-7793-4e40-915f-4b302c76e4d4]}
package onus.aws.s3.acl_delegation

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
	some i, grant in r.grants
	grant.group != null
	some permission in grant.permissions
	permission in {"WRITE_ACP", "FULL_CONTROL"}
	path := sprintf("grants[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("a group has `%s`", [permission]),
	}
}
