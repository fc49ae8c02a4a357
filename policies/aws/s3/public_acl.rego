# METADATA
# title: No access list opens the bucket to everyone
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
# custom:
#   kind: aws.s3.acl
#   kinds: [aws.s3.bucket]
#   class: public-exposure
#   severity: high
#   attributes: [acl, grants]
#   help: Use the access list `private`, and grant access by a bucket policy that names principals.
#   controls: {aws-fsbp: [S3.2], nist-800-53-r5: [AC-3, AC-21], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV2_AWS_43, CKV_AWS_20]
#     kics:
#       - 07dda8de-d90d-469e-9b37-1aca53526ced
#       - 219f4c95-aa50-44e0-97de-cf71f4641170
#       - 38c5ee0d-7f22-4260-ab72-5073048df100
#       - 57b9893d-33b1-4419-bcea-a717ea87e139
#       - 835d5497-a526-4aea-a23f-98a9afd1635f
#       - 90501b1b-cded-4cc1-9e8b-206b85cda317
#       - bd0088a5-c133-4b20-b129-ec9968b16ef3
#     ddkics: [d4e5f6g7-h8i9-0jkl-1234-mn567opq8901]
#     trivy: [AWS-0092]
#     cfn-guard: [S3_BUCKET_NO_PUBLIC_RW_ACL, S3_BUCKET_PUBLIC_READ_ACL, S3_BUCKET_PUBLIC_READ_PROHIBITED]
#     cfn-nag: [W31]
#     regula: [FG_R00277, FG_R00279]
#     sonar: [S6265]
#     terrascan: [AC_AWS_0208]
package onus.aws.s3.public_acl

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
	r.acl in {"public-read", "authenticated-read", "website"}
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
	permission in {"READ", "READ_ACP", "FULL_CONTROL"}
	path := sprintf("grants[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("the group of everybody has `%s`", [permission]),
	}
}
