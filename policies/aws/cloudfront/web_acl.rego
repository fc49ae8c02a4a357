# METADATA
# title: Distributions stand behind a web ACL
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: network-rules
#   severity: medium
#   profile: strict
#   attributes: [web_acl]
#   help: "Set `web_acl_id` (`WebACLId` in CloudFormation)."
#   controls: {aws-fsbp: [CloudFront.6], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_68]
#     trivy: [AWS-0011]
#     kics: [0f139403-303f-467c-96bd-e717e6cfd62d, 1419b4c6-6d5c-4534-9cf6-6a5266085333]
#     regula: [FG_R00073]
#     terrascan: [AC_AWS_0032]
package onus.aws.cloudfront.web_acl

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.web_acl == ""
	lack := {
		"resource": r.address,
		"attribute": "web_acl",
		"message": "no web ACL filters what comes in",
	}
}
