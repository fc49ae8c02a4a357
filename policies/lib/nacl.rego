# METADATA
# title: Rules of network access lists
# description: Works on instances of aws.vpc.network-acl-rule.
# scope: package
package onus.lib.nacl

import data.onus.lib.address
import data.onus.lib.net

# The list that a rule stands in: the one it names, or the one it is a part of.
list(rule) := address.of(rule.acl)

list(rule) := rule.acl if {
	rule.acl != ""
	not address.of(rule.acl)
}

list(rule) := address.owner(rule.address, "ingress") if contains(rule.address, ".ingress[")

list(rule) := address.owner(rule.address, "egress") if contains(rule.address, ".egress[")

# Both are tried for the same packets.
together(one, other) if {
	one.address != other.address
	one.egress == other.egress
	list(one) == list(other)
}

allows_in(rule) if {
	rule.egress == false
	lower(rule.action) == "allow"
}

allows_out(rule) if {
	rule.egress == true
	lower(rule.action) == "allow"
}

blocks(rule) := array.concat(rule.cidr_blocks, rule.ipv6_cidr_blocks)

# A rule with a lower number denies the port to the whole block.
is_denied_before(rules, rule, cidr, port) if {
	some other in rules
	lower(other.action) == "deny"
	other.number < rule.number
	together(other, rule)
	admits(other, port)
	some block in blocks(other)
	net.block_contains(block, cidr)
}

# The names of the services among `ports` that the rule admits from the block, and no earlier rule
# denies.
admitted(rules, rule, cidr, ports) := {name |
	some port, name in ports
	admits(rule, port)
	not is_denied_before(rules, rule, cidr, port)
}

# EC2 refuses TCP and UDP without a range of ports, so that nothing is admitted.
admits(rule, _) if net.is_any_protocol(rule.protocol)

admits(rule, port) if {
	net.has_ports(rule.protocol)
	net.holds_port(rule.from_port, rule.to_port, port)
}
