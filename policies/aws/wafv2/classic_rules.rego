# METADATA
# title: Classic web ACLs have rules
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/classic-web-acl-working-with.html
# custom:
#   kind: aws.wafv2.classic-web-acl
#   class: network-rules
#   severity: medium
#   attributes: [rule_ids]
#   help: "Add a rule."
#   controls: {aws-fsbp: [WAF.4, WAF.8], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_175]}
package onus.aws.wafv2.classic_rules

unmet contains lack if {
	some r in input.kinds["aws.wafv2.classic-web-acl"]
	count(r.rule_ids) == 0
	lack := {
		"resource": r.address,
		"attribute": "rule_ids",
		"message": "the web ACL has no rule",
	}
}
