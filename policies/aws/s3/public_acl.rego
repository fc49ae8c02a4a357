# METADATA
# title: No access list opens the bucket to everyone
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
# custom:
#   kind: aws.s3.bucket
#   class: public-exposure
#   severity: high
#   attributes: [acl, acl_grantees]
#   help: Use the access list `private`, and grant access by a bucket policy that names principals.
#   controls: {aws-fsbp: [S3.2, S3.3], nist-800-53-r5: [AC-3, AC-21], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_20, CKV_AWS_57, CKV_AWS_375, CKV2_AWS_43], trivy: [AWS-0092], cfn-nag: [F14, W31]}
package onus.aws.s3.public_acl

_open := {"public-read", "public-read-write", "authenticated-read", "website"}

_everyone := {
	"http://acs.amazonaws.com/groups/global/AllUsers",
	"http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
}

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	bucket.acl in _open
	lack := {
		"resource": bucket.address,
		"attribute": "acl",
		"rests_on": ["acl"],
		"message": sprintf("the access list is `%s`", [bucket.acl]),
	}
}

unmet contains lack if {
	some bucket in input.kinds["aws.s3.bucket"]
	some i, grantee in bucket.acl_grantees
	grantee in _everyone
	path := sprintf("acl_grantees[%d]", [i])
	lack := {
		"resource": bucket.address,
		"attribute": path,
		"rests_on": [path],
		"message": "a grant names everyone",
	}
}
