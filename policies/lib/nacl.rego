# METADATA
# title: Rules of network access lists
# description: Works on instances of aws.vpc.network-acl-rule that `entries` has prepared.
# scope: package
package onus.lib.nacl

import data.onus.lib.address
import data.onus.lib.net

# The rules, each with the list that it stands in, where that is known: pairs are compared often.
entries(rules) := array.concat(
	[object.union(rule, {"list": name}) | some rule in rules; name := list(rule)],
	[rule | some rule in rules; not list(rule)],
)

# The rules by list, so that only those of one list are compared.
index(rules) := {"rules": rules, "lists": lists, "loose": loose} if {
	names := {name | some rule in rules; name := rule.list}
	lists := {name: [rule | some rule in rules; rule.list == name] | some name in names}
	loose := [rule | some rule in rules; not rule.list]
}

# The rules that may stand in the same list.
neighbours(index, rule) := array.concat(object.get(index.lists, rule.list, []), index.loose)

neighbours(index, rule) := index.rules if not rule.list

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
	one.list == other.list
	one.egress == other.egress
	one.address != other.address
}

# They may be tried for the same packets: nothing that is known says otherwise.
may_be_together(one, other) if {
	one.address != other.address
	not _differ(one, other)
}

_differ(one, other) if one.list != other.list

_differ(one, other) if one.egress != other.egress

allows_in(rule) if {
	rule.egress == false
	lower(rule.action) == "allow"
}

allows_out(rule) if {
	rule.egress == true
	lower(rule.action) == "allow"
}

# What isn't known to allow may deny.
may_deny(rule) if not _allows(rule)

_allows(rule) if lower(rule.action) != "deny"

# The rules that deny the block, or may, before this one is tried.
_before(denials, rule, cidr) := [other |
	some other in neighbours(denials, rule)
	may_be_together(rule, other)
	not other.number >= rule.number
	not _is_elsewhere(other, cidr)
]

# What it denies is known, and the block isn't in it.
_is_elsewhere(rule, cidr) if {
	blocks := array.concat(rule.cidr_blocks, rule.ipv6_cidr_blocks)
	count(blocks) > 0
	not _holds(blocks, cidr)
}

_holds(blocks, cidr) if {
	some block in blocks
	net.block_contains(block, cidr)
}

# Nothing about it is unknown that matters here.
_is_certain(denial, rule) if {
	lower(denial.action) == "deny"
	denial.number < rule.number
	together(denial, rule)
	count(denial.cidr_blocks) + count(denial.ipv6_cidr_blocks) > 0
}

_misses(denial, _) if {
	denial.protocol
	not net.has_ports(denial.protocol)
}

_misses(denial, port) if {
	denial.protocol
	not net.is_any_protocol(denial.protocol)
	denial.from_port > port
}

_misses(denial, port) if {
	denial.protocol
	not net.is_any_protocol(denial.protocol)
	denial.to_port < port
}

# What a rule does with `ports` (names by number) for the block: the names that it admits, and those
# that it admits unless an earlier rule denies them, which isn't known. `denials` is the index of the
# rules that may deny.
reach(denials, rule, cidr, ports) := _reached(before, rule, ports) if {
	before := _before(denials, rule, cidr)
}

_reached(before, rule, ports) := {"certain": names, "perhaps": set()} if {
	count(before) == 0
	names := {name | some name in _wanted(rule, ports)}
}

_reached(before, rule, _) := {"certain": set(), "perhaps": set()} if _is_closed(before, rule)

_reached(before, rule, ports) := {"certain": certain, "perhaps": perhaps} if {
	count(before) > 0
	not _is_closed(before, rule)
	wanted := _wanted(rule, ports)
	certain := {name | some port, name in wanted; not _is_denied(before, port)}
	perhaps := {name |
		some port, name in wanted
		_is_denied(before, port)
		not _is_denied_for_certain(before, rule, port)
	}
}

# Every protocol is denied before.
_is_closed(before, rule) if {
	some denial in before
	net.is_any_protocol(denial.protocol)
	_is_certain(denial, rule)
}

# EC2 refuses TCP and UDP without a range of ports, so that nothing is admitted.
_wanted(rule, ports) := net.open_ports(rule, ports) if net.is_any_protocol(rule.protocol)

_wanted(rule, ports) := net.open_ports(rule, ports) if {
	not net.is_any_protocol(rule.protocol)
	rule.from_port != -1
}

_is_denied(before, port) if {
	some denial in before
	not _misses(denial, port)
}

_is_denied_for_certain(before, rule, port) if {
	some denial in before
	_is_certain(denial, rule)
	_admits(denial, port)
}

_admits(rule, _) if net.is_any_protocol(rule.protocol)

_admits(rule, port) if {
	net.has_ports(rule.protocol)
	net.holds_port(rule.from_port, rule.to_port, port)
}
