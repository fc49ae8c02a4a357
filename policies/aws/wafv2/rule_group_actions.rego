# METADATA
# title: Rules of a rule group do something
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-groups.html
# custom:
#   kind: aws.wafv2.rule-group
#   class: network-rules
#   severity: medium
#   attributes: ["rules[*].action"]
#   help: "Give each rule an `action`."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_342]}
package onus.aws.wafv2.rule_group_actions

unmet contains lack if {
	some r in input.kinds["aws.wafv2.rule-group"]
	some i, rule in r.rules
	rule.action == false
	path := sprintf("rules[%d].action", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the rule says nothing of what to do",
	}
}
