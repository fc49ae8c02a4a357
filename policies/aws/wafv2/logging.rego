# METADATA
# title: Web ACLs log what they see
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/logging.html
# custom:
#   kind: aws.wafv2.web-acl
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [logging]
#   help: "Add an `aws_wafv2_web_acl_logging_configuration`."
#   controls: {aws-fsbp: [WAF.11], nist-800-53-r5: [AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV2_AWS_31]}
package onus.aws.wafv2.logging

unmet contains lack if {
	some r in input.kinds["aws.wafv2.web-acl"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "nobody can tell what was blocked, or passed",
	}
}
