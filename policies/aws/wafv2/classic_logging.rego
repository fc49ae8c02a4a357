# METADATA
# title: Classic web ACLs log what they see
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/classic-logging.html
# custom:
#   kind: aws.wafv2.classic-web-acl
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [logging]
#   help: "Add `logging_configuration`."
#   controls: {aws-fsbp: [WAF.1], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_176]}
package onus.aws.wafv2.classic_logging

# CloudFormation has no way to set it.
subject contains r.address if {
	some r in input.kinds["aws.wafv2.classic-web-acl"]
	startswith(r.type, "aws_")
}

unmet contains lack if {
	some r in input.kinds["aws.wafv2.classic-web-acl"]
	r.logging == ""
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "nobody can tell what was blocked, or passed",
	}
}
