# METADATA
# title: Web ACLs have rules
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rules.html
# custom:
#   kind: aws.wafv2.web-acl
#   class: network-rules
#   severity: medium
#   attributes: [rule_count]
#   help: "Add a `rule`."
#   controls: {aws-fsbp: [WAF.10], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_175], regula: [FG_R00500]}
package onus.aws.wafv2.rules

unmet contains lack if {
	some r in input.kinds["aws.wafv2.web-acl"]
	r.rule_count == 0
	lack := {
		"resource": r.address,
		"attribute": "rule_count",
		"message": "the web ACL has no rule",
	}
}
