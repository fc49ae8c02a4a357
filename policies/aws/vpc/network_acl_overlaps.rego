# METADATA
# title: Rules of a network access list don't overlap
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [from_port, to_port, protocol]
#   help: Give each port range one rule.
#   controls: {nist-800-53-r5: [SC-7, CM-6], csa-ccm-4: [IVS-03]}
#   aliases: {cfn-nag: [W72], kics: ["77b6f1e2-bde4-4a6a-ae7e-a40659ff1576"]}
package onus.aws.vpc.network_acl_overlaps

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
		"attribute": "from_port",
		"rests_on": ["protocol", "from_port", "to_port"],
		"related": [other.address],
		"message": sprintf("ports %d to %d are ruled twice", [rule.from_port, rule.to_port]),
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
		"attribute": "from_port",
		"rests_on": ["protocol", "from_port", "to_port"],
		"message": "another rule may be in its way",
		"uncertain": sprintf("it isn't known before apply whether %s is in its way", [other.address]),
	}
}

_is_told(rule, other) if {
	nacl.together(rule, other)
	_in_the_way(rule, other)
}

_in_the_way(rule, other) if {
	_protocol(rule) == _protocol(other)
	rule.from_port <= other.to_port
	other.from_port <= rule.to_port
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	count(rule[field]) > 0
	count(other[field]) > 0
}

_apart(rule, other) if _protocol(rule) != _protocol(other)

_apart(rule, other) if {
	some one in [rule, other]
	one.protocol
	not _protocol(one)
}

_apart(rule, other) if rule.from_port > other.to_port

_apart(rule, other) if rule.to_port < other.from_port

_apart(rule, other) if {
	count(rule.cidr_blocks) + count(other.ipv6_cidr_blocks) > 1
	count(rule.ipv6_cidr_blocks) + count(other.cidr_blocks) == 0
}

_apart(rule, other) if {
	count(rule.ipv6_cidr_blocks) + count(other.cidr_blocks) > 1
	count(rule.cidr_blocks) + count(other.ipv6_cidr_blocks) == 0
}

_protocol(rule) := "tcp" if lower(rule.protocol) in {"tcp", "6"}

_protocol(rule) := "udp" if lower(rule.protocol) in {"udp", "17"}
