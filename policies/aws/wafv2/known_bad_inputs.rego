# METADATA
# title: Web ACLs block known bad inputs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
# custom:
#   kind: aws.wafv2.web-acl
#   class: patching
#   severity: low
#   profile: strict
#   attributes: ["rules[*].managed_group", "rules[*].counts", "rules[*].excluded"]
#   help: "Add the managed group `AWSManagedRulesKnownBadInputsRuleSet`."
#   controls: {nist-800-53-r5: [SI-2, SI-3], csa-ccm-4: [TVM-01]}
#   aliases: {checkov: [CKV_AWS_192]}
package onus.aws.wafv2.known_bad_inputs

_log4j := {"Log4JRCE", "Log4JRCE_HEADER", "Log4JRCE_BODY", "Log4JRCE_URI", "Log4JRCE_QUERYSTRING"}

_blocks(r) if {
	some rule in r.rules
	rule.managed_group == "AWSManagedRulesKnownBadInputsRuleSet"
	rule.counts == false
	count({name | some name in rule.excluded} & _log4j) == 0
}

unmet contains lack if {
	some r in input.kinds["aws.wafv2.web-acl"]
	not _blocks(r)
	lack := {
		"resource": r.address,
		"attribute": "rules",
		"message": "known bad inputs, Log4Shell among them, are let pass",
	}
}
