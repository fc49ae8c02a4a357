# METADATA
# title: The bucket of a trail is not opened by its ACL
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: public-exposure
#   severity: critical
#   attributes: [bucket_acl]
#   subject_attributes: [bucket_here]
#   help: "Leave the ACL of the bucket out, or make it `private`."
#   controls: {cis-aws-2.0: ["3.3"], aws-fsbp: [CloudTrail.6], nist-800-53-r5: [AC-3, AU-9], csa-ccm-4: [LOG-04]}
#   aliases: {trivy: [AWS-0161], regula: [FG_R00028]}
package onus.aws.cloudtrail.bucket_private

subject contains trail.address if {
	some trail in input.kinds["aws.cloudtrail.trail"]
	trail.bucket_here
}

_open := {
	"public-read", "public-read-write", "authenticated-read",
	"PublicRead", "PublicReadWrite", "AuthenticatedRead",
}

unmet contains lack if {
	some trail in input.kinds["aws.cloudtrail.trail"]
	trail.bucket_acl in _open
	lack := {
		"resource": trail.address,
		"attribute": "bucket_acl",
		"message": sprintf("the bucket's ACL is %s", [trail.bucket_acl]),
	}
}
