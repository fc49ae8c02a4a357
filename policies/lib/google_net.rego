# METADATA
# title: Firewall rules of Google Cloud
# description: Functions of texts fail on what isn't one, so each asks first.
# scope: package
package onus.lib.google_net

import data.onus.lib.google_iam
import data.onus.lib.net

# A rule that lets traffic in, unless others stand before it.
admits_ingress(rule) if {
	rule.direction in {"INGRESS", "ingress"}
	not rule.disabled == true
	rule.action in {"allow", "ALLOW"}
}

admits_egress(rule) if {
	rule.direction in {"EGRESS", "egress"}
	not rule.disabled == true
	rule.action in {"allow", "ALLOW"}
}

# Ports are texts: "22", "8000-8100".
port_range(text) := {"from": to_number(parts[0]), "to": to_number(parts[1])} if {
	is_string(text)
	parts := split(trim_space(text), "-")
	count(parts) == 2
	_is_number(parts[0])
	_is_number(parts[1])
}

port_range(text) := {"from": to_number(trim_space(text)), "to": to_number(trim_space(text))} if {
	is_string(text)
	_is_number(trim_space(text))
}

_is_number(text) if regex.match(`^[0-9]+$`, text)

_protocol(block) := lower(block.protocol) if {
	is_object(block)
	is_string(block.protocol)
}

# What the answer that a block speaks of the TCP port rests on, within it; none when it does not.
_block_paths(block, port) := {["protocol", sprintf("ports[%d]", [j])] |
	_names_ports(block)
	some j, text in block.ports
	ports := port_range(text)
	net.holds_port(ports.from, ports.to, port)
} | _unlimited_paths(block)

# Where in `blocks` every TCP port is spoken of: the block's number, and what the answer rests on within it.
speaks_of_all(blocks) := {[i, paths] |
	some i, block in blocks
	some paths in _all_paths(block)
}

_all_paths(block) := {["protocol", sprintf("ports[%d]", [j])] |
	_names_ports(block)
	some j, text in block.ports
	ports := port_range(text)
	ports.from <= 1
	ports.to >= 65535
} | _unlimited_paths(block)

# A block of TCP.
_names_ports(block) if {
	net.carries_tcp(_protocol(block))
	not net.is_any_protocol(_protocol(block))
}

# Every protocol, or TCP without ports, which is every port.
_unlimited_paths(block) := {["protocol"] | net.is_any_protocol(_protocol(block))} | {["protocol", "ports"] |
	_names_ports(block)
	count(block.ports) == 0
}

# The places of sources that are the whole internet.
world_sources(rule) := {i: cidr | some i, cidr in rule.source_ranges; net.is_world(cidr)}

# The ports of `names` (port to name) that the rule opens to the internet, and that no rule before it closes again: one entry for
# each source and block, with what it rests on. `doubtful` are those that a rule may close of which not all is known.
open_ports(rule, names, rules) := {entry |
	admits_ingress(rule)
	some s, cidr in world_sources(rule)
	some i, block in rule.allow
	open := {port |
		some port, _ in names
		count(_block_paths(block, port)) > 0
		not closed_before(rule, cidr, port, rules)
	}
	count(open) > 0
	paths := {sprintf("allow[%d].%s", [i, path]) |
		some port in open
		some list in _block_paths(block, port)
		some path in list
	}
	doubtful := {port | some port in open; _may_be_closed(rule, cidr, port, rules)}
	some [ports, uncertain] in [[open - doubtful, ""], [doubtful, _wall]]
	count(ports) > 0
	entry := {
		"source": sprintf("source_ranges[%d]", [s]),
		"cidr": cidr,
		"names": {names[port] | some port in ports},
		"uncertain": uncertain,
		"rests_on": array.concat(
			[sprintf("source_ranges[%d]", [s]), "direction", "disabled", "action"],
			sort([path | some path in paths]),
		),
	}
}

_wall := "it is open unless another rule of the network, of which not all is known, denies it first"

# The lack that an entry of `open_ports` tells of.
lack(rule, entry, networks) := object.union(
	{
		"resource": rule.address,
		"attribute": entry.source,
		"rests_on": entry.rests_on,
		"related": network(rule, networks),
		"message": sprintf("%s is open to %s", [concat(", ", sort(entry.names)), entry.cidr]),
	},
	{key: value | some key, value in {"uncertain": entry.uncertain}; value != ""},
)

# A rule of the same network that is looked at first denies the same traffic for every target. At the same priority deny
# wins.
closed_before(rule, cidr, port, rules) if {
	some other in rules
	other.address != rule.address
	other.network == rule.network
	other.direction in {"INGRESS", "ingress"}
	other.disabled == false
	other.priority <= rule.priority
	other.targets == false
	some wall in other.source_ranges
	_covers(wall, cidr)
	some block in other.deny
	_denies(block, port)
}

_denies(block, _) if net.is_any_protocol(_protocol(block))

_denies(block, port) if {
	_names_ports(block)
	some text in block.ports
	ports := port_range(text)
	net.holds_port(ports.from, ports.to, port)
}

_denies(block, _) if {
	_names_ports(block)
	block.port_count == 0
}

# The same, where what isn't known (and so is absent) may be what it takes.
_may_be_closed(rule, cidr, port, rules) if {
	some other in rules
	other.address != rule.address
	other.type == "google_compute_firewall"
	object.get(other, "network", "?") in {object.get(rule, "network", object.get(other, "network", "?")), "?"}
	object.get(other, "direction", "INGRESS") in {"INGRESS", "ingress"}
	object.get(other, "disabled", false) == false
	object.get(other, "priority", 0) <= object.get(rule, "priority", 65535)
	object.get(other, "targets", false) == false
	_may_cover(other, cidr)
	_may_deny(other, port)
}

_may_cover(other, cidr) if {
	some wall in object.get(other, "source_ranges", [])
	_covers(wall, cidr)
}

_may_cover(other, _) if not is_number(object.get(other, "source_count", null))

_may_deny(other, _) if not is_number(object.get(other, "deny_count", null))

_may_deny(other, port) if {
	some block in object.get(other, "deny", [])
	_block_may_deny(block, port)
}

_block_may_deny(block, port) if _denies(block, port)

_block_may_deny(block, _) if not "protocol" in object.keys(block)

_block_may_deny(block, _) if {
	_names_ports(block)
	not is_number(object.get(block, "port_count", null))
}

_covers(wall, cidr) if wall == cidr

_covers(wall, cidr) if {
	net.is_world(wall)
	endswith(wall, "/0")
	contains(wall, ":") == contains(cidr, ":")
}

# The network that the rule belongs to, when the code manages it: for `related`.
network(rule, networks) := {found.address |
	some found in networks
	found.name == rule.network
} | {address | some address in google_iam.target({"target": rule.network})}
