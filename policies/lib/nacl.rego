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

# They may be tried for the same packets: nothing that is known says otherwise.
may_be_together(one, other) if {
	one.address != other.address
	not _differ(one, other)
}

_differ(one, other) if one.egress != other.egress

_differ(one, other) if list(one) != list(other)

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

# A rule may, for all that is known, deny the port to the whole block before this one.
may_be_denied_before(rules, rule, cidr, port) if {
	some other in rules
	may_be_together(rule, other)
	not _allows(other)
	not other.number >= rule.number
	not _misses(other, port)
	not _is_elsewhere(other, cidr)
}

_allows(rule) if lower(rule.action) != "deny"

_misses(rule, _) if {
	rule.protocol
	not net.has_ports(rule.protocol)
}

_misses(rule, port) if {
	rule.protocol
	not net.is_any_protocol(rule.protocol)
	rule.from_port > port
}

_misses(rule, port) if {
	rule.protocol
	not net.is_any_protocol(rule.protocol)
	rule.to_port < port
}

# What it denies is known, and the block isn't in it.
_is_elsewhere(rule, cidr) if {
	count(blocks(rule)) > 0
	not _holds(rule, cidr)
}

_holds(rule, cidr) if {
	some block in blocks(rule)
	net.block_contains(block, cidr)
}

# The names of the services that are admitted unless an earlier rule denies them, which isn't known.
perhaps_admitted(rules, rule, cidr, ports) := {name |
	some port, name in ports
	admits(rule, port)
	not is_denied_before(rules, rule, cidr, port)
	may_be_denied_before(rules, rule, cidr, port)
}

# The names of the services among `ports` that the rule admits from the block, and no earlier rule
# denies.
admitted(rules, rule, cidr, ports) := {name |
	some port, name in ports
	admits(rule, port)
	not is_denied_before(rules, rule, cidr, port)
	not may_be_denied_before(rules, rule, cidr, port)
}

# EC2 refuses TCP and UDP without a range of ports, so that nothing is admitted.
admits(rule, _) if net.is_any_protocol(rule.protocol)

admits(rule, port) if {
	net.has_ports(rule.protocol)
	net.holds_port(rule.from_port, rule.to_port, port)
}
