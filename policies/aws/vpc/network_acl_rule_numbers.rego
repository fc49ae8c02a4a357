# METADATA
# title: Rules of a network access list have numbers of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [number]
#   help: Give each rule of a direction a number of its own.
#   controls: {nist-800-53-r5: [SC-7, CM-6], csa-ccm-4: [IVS-03]}
#   aliases: {cfn-nag: [F79], kics: ["045ddb54-cfc5-4abb-9e05-e427b2bc96fe"]}
package onus.aws.vpc.network_acl_rule_numbers

import data.onus.lib.nacl

_rules := nacl.entries(input.kinds["aws.vpc.network-acl-rule"])

_index := nacl.index(_rules)

unmet contains lack if {
	some rule in _rules
	some other in nacl.neighbours(_index, rule)
	nacl.together(rule, other)
	_in_the_way(rule, other)
	lack := {
		"resource": rule.address,
		"attribute": "number",
		"rests_on": ["number"],
		"related": [other.address],
		"message": sprintf("another rule has the number %d too", [rule.number]),
	}
}

unmet contains lack if {
	some rule in _rules
	some other in nacl.neighbours(_index, rule)
	nacl.may_be_together(rule, other)
	not _apart(rule, other)
	not _is_told(rule, other)
	lack := {
		"resource": rule.address,
		"attribute": "number",
		"rests_on": ["number"],
		"message": "another rule may be in its way",
		"uncertain": sprintf("it isn't known before apply whether %s is in its way", [other.address]),
	}
}

_is_told(rule, other) if {
	nacl.together(rule, other)
	_in_the_way(rule, other)
}

_in_the_way(rule, other) if rule.number == other.number

_apart(rule, other) if rule.number != other.number
