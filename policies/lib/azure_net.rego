# METADATA
# title: Networks of Azure
# description: Rules of network security groups as `azure.network.security-rule` gives them, and firewalls of managed servers.
# scope: package
package onus.lib.azure_net

import data.onus.lib.doubt as doubts
import data.onus.lib.net as addresses

# Every address of the internet: the spellings that Azure knows, and those that it takes for the same.
is_world(address) if {
	trim_space(word(address)) in {
		"*", "any", "internet", "0.0.0.0", "0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "::", "::/0", "0::/0", "<nw>",
	}
}

is_world(address) if endswith(trim_space(word(address)), "/0")

# The text in small letters; "" for what is left out. Built-in functions refuse null.
word(value) := lower(value) if is_string(value)

word(value) := "" if value == null

_source_paths := ["source_address", "source_addresses"]

_destination_paths := ["destination_address", "destination_addresses"]

_port_paths := ["destination_port", "destination_ports"]

# The attributes of the rule that let the whole internet in.
world_paths(rule) := {path |
	some path in _source_paths
	some address in rule[path]
	is_world(address)
}

# The same for egress: the attributes that let everything out.
world_destination_paths(rule) := {path |
	some path in _destination_paths
	some address in rule[path]
	is_world(address)
}

# Public addresses, but few of them; the attribute and the block.
narrow_public_sources(rule) := {[path, address] |
	some path in _source_paths
	some address in rule[path]
	regex.match(`^[0-9.]*/(2[4-9]|3[0-2])$`, address)
	not _is_private_block(address)
}

_is_private_block(address) if {
	regex.match(`^[0-9]+(\.[0-9]+){3}/[0-9]+$`, address)
	addresses.is_private(address)
}

# Wide blocks of private addresses; the attribute and the block.
wide_private_sources(rule) := {[path, address] |
	some path in _source_paths
	some address in rule[path]
	regex.match(`/([0-9]|1[0-9]|2[0-3])$`, address)
	_is_private_block(address)
}

allows_inbound(rule) if {
	word(rule.direction) == "inbound"
	word(rule.access) == "allow"
}

allows_outbound(rule) if {
	word(rule.direction) == "outbound"
	word(rule.access) == "allow"
}

_any_protocol := {"*", "any", "all", "-1"}

# The rule holds for the transport protocol, "tcp" or "udp".
carries(rule, protocol) if word(rule.protocol) in (_any_protocol | {protocol})

# The rule names a protocol that has no ports.
has_no_ports(rule) if word(rule.protocol) in {"icmp", "esp", "ah"}

# The port ranges of the rule, each with the attribute that says it: "22", "20-25", "22,3389", "*".
port_ranges(rule) := [range |
	some path in _port_paths
	some text in rule[path]
	some piece in split(text, ",")
	range := _range(path, trim_space(piece))
]

_range(path, text) := {"path": path, "from": 0, "to": 65535} if lower(text) in {"*", "any"}

_range(path, text) := {"path": path, "from": to_number(text), "to": to_number(text)} if regex.match(`^[0-9]+$`, text)

_range(path, text) := {"path": path, "from": to_number(trim_space(ends[0])), "to": to_number(trim_space(ends[1]))} if {
	regex.match(`^[0-9]+ *- *[0-9]+$`, text)
	ends := split(text, "-")
}

# The attributes of the rule that admit the port.
port_paths(rule, port) := {range.path |
	some range in port_ranges(rule)
	range.from <= port
	port <= range.to
}

# The rule says nothing about ports.
_is_portless(rule) if {
	count(rule.destination_port) == 0
	count(rule.destination_ports) == 0
}

# The attributes of the rule that admit every port.
all_ports_paths(rule) := {range.path |
	some range in port_ranges(rule)
	range.from <= 1
	range.to >= 65535
}

# Every port is admitted, of a protocol that has ports.
admits_every_port(rule) if {
	count(all_ports_paths(rule)) > 0
	not has_no_ports(rule)
}

admits_every_port(rule) if {
	_is_portless(rule)
	not has_no_ports(rule)
}

# What it rests on that the rule admits the port from the whole internet. None when it doesn't, when the rule admits
# every port (that is another finding), or when a rule that comes earlier denies it.
exposure(rules, rule, protocol, port) := paths if {
	allows_inbound(rule)
	carries(rule, protocol)
	sources := world_paths(rule)
	count(sources) > 0
	ports := port_paths(rule, port)
	count(ports) > 0
	not admits_every_port(rule)
	not is_denied_earlier(rules, rule, protocol, port)
	paths := ["direction", "access", "protocol", sort(sources)[0], sort(ports)[0]]
}

# A rule of the same group with a lower number, which therefore comes first, denies what this one admits from everywhere.
is_denied_earlier(rules, rule, protocol, port) if {
	some other in rules
	other.group == rule.group
	word(other.access) == "deny"
	word(other.direction) == word(rule.direction)
	other.priority < rule.priority
	_covers_protocol(other, rule, protocol)
	count(world_paths(other)) > 0
	count(port_paths(other, port)) > 0
	_covers_destinations(other, rule)
}

# Some rule that comes earlier denies everything.
is_denied_wholly(rules, rule) if {
	some other in rules
	other.group == rule.group
	word(other.access) == "deny"
	word(other.direction) == word(rule.direction)
	other.priority < rule.priority
	_covers_protocol(other, rule, word(rule.protocol))
	count(world_paths(other)) > 0
	count(all_ports_paths(other)) > 0
	_covers_destinations(other, rule)
}

# Why it isn't certain that no earlier rule denies the port: something of a rule that may do so isn't known. "" when it is.
doubt(rules, rule, protocol, port) := _doubt if {
	some other in rules
	_may_deny(other, rule, protocol)
	_may_hold_port(other, port)
} else := ""

# The same for rules that deny everything.
doubt_wholly(rules, rule) := _doubt if {
	some other in rules
	_may_deny(other, rule, word(rule.protocol))
	_may_hold_all_ports(other)
} else := ""

_doubt := "a rule that isn't known before apply may deny it earlier"

_may_deny(other, rule, protocol) if {
	other.address != rule.address
	_may_forbid(other)
	_may_be_in_group(other, rule)
	_may_go_same_way(other, rule)
	_may_come_first(other, rule)
	_may_carry(other, protocol)
	_may_name_world(other)
	_may_cover_destinations(other, rule)
}

_may_forbid(other) if word(other.access) == "deny"

_may_forbid(other) if doubts.is_unknown(other, "access")

_may_be_in_group(other, rule) if other.group == rule.group

_may_be_in_group(other, rule) if _is_unknown_of_either(other, rule, "group")

_may_go_same_way(other, rule) if word(other.direction) == word(rule.direction)

_may_go_same_way(other, rule) if _is_unknown_of_either(other, rule, "direction")

_may_come_first(other, rule) if other.priority < rule.priority

_may_come_first(other, rule) if _is_unknown_of_either(other, rule, "priority")

_may_carry(other, protocol) if carries(other, protocol)

_may_carry(other, _) if doubts.is_unknown(other, "protocol")

_may_name_world(other) if count(world_paths(other)) > 0

_may_name_world(other) if _is_any_unknown(other, _source_paths)

_may_hold_port(other, port) if count(port_paths(other, port)) > 0

_may_hold_port(other, _) if _is_any_unknown(other, _port_paths)

_may_hold_all_ports(other) if count(all_ports_paths(other)) > 0

_may_hold_all_ports(other) if _is_any_unknown(other, _port_paths)

_may_cover_destinations(other, rule) if _covers_destinations(other, rule)

_may_cover_destinations(other, rule) if {
	some path in _destination_paths
	_is_unknown_of_either(other, rule, path)
}

_is_unknown_of_either(other, _, field) if doubts.is_unknown(other, field)

_is_unknown_of_either(_, rule, field) if doubts.is_unknown(rule, field)

_is_any_unknown(rule, paths) if {
	some path in paths
	doubts.is_unknown(rule, path)
}

# A deny for TCP alone doesn't stop a rule for every protocol from admitting UDP, but it does stop what is asked about.
_covers_protocol(other, _, protocol) if carries(other, protocol)

_covers_destinations(other, _) if count(world_destination_paths(other)) > 0

_covers_destinations(other, rule) if {
	every path in _destination_paths {
		other[path] == rule[path]
	}
}

# Ports that nobody means to open to the internet; SSH and RDP have policies of their own.
sensitive_ports := {
	20: "FTP", 21: "FTP", 23: "Telnet", 25: "SMTP", 110: "POP3", 111: "portmapper", 135: "RPC", 137: "NetBIOS",
	138: "NetBIOS", 139: "NetBIOS", 161: "SNMP", 389: "LDAP", 445: "SMB", 512: "rexec", 513: "rlogin", 514: "rsh", 636: "LDAP",
	873: "rsync", 1433: "SQL Server", 1434: "SQL Server", 1521: "Oracle", 2049: "NFS", 2181: "ZooKeeper", 2375: "Docker",
	2376: "Docker", 2379: "etcd", 2380: "etcd", 2382: "SQL Server", 2383: "SQL Server", 2424: "OrientDB", 2483: "Oracle",
	2484: "Oracle", 3000: "Grafana and others", 3020: "SMB", 3306: "MySQL", 4333: "mSQL", 4505: "Salt", 4506: "Salt",
	5432: "PostgreSQL", 5439: "Redshift", 5500: "VNC", 5601: "Kibana", 5672: "RabbitMQ", 5900: "VNC", 5984: "CouchDB",
	5985: "WinRM", 5986: "WinRM", 6379: "Redis", 6443: "Kubernetes", 7000: "Cassandra", 7001: "Cassandra", 7199: "Cassandra",
	8000: "web administration", 8020: "Hadoop", 8080: "web administration", 8088: "Hadoop", 8140: "Puppet", 8888: "Cassandra",
	9000: "Hadoop", 9042: "Cassandra", 9090: "Prometheus", 9092: "Kafka", 9160: "Cassandra", 9200: "Elasticsearch",
	9300: "Elasticsearch", 10250: "kubelet", 11211: "Memcached", 11214: "Memcached", 11215: "Memcached", 15672: "RabbitMQ",
	27017: "MongoDB", 27018: "MongoDB", 27019: "MongoDB", 50070: "Hadoop", 50470: "Hadoop", 61620: "Cassandra",
	61621: "Cassandra",
}

# An IPv4 address as a number.
number(address) := (((octets[0] * 256) + octets[1]) * 256 + octets[2]) * 256 + octets[3] if {
	is_string(address)
	regex.match(`^[0-9]{1,3}(\.[0-9]{1,3}){3}$`, address)
	octets := [to_number(octet) | some octet in split(address, ".")]
}

# A firewall rule for "every service of Azure", which means those of other customers too.
is_all_of_azure(rule) if {
	rule.start == "0.0.0.0"
	rule.end == "0.0.0.0"
}

# A firewall rule that begins where the internet begins, or that spans 2^24 addresses or more.
is_wide(rule) if {
	rule.start == "0.0.0.0"
	is_string(rule.end)
	rule.end != "0.0.0.0"
}

is_wide(rule) if number(rule.end) - number(rule.start) >= 16777215

# The address of the server that a rule names, where it is part of the configuration.
owner(rule, servers) := addresses if {
	addresses := [server.address |
		some server in servers
		rule.server in {
			object.get(server, "name", ""),
			sprintf("${%s.name}", [server.address]),
			sprintf("${%s.id}", [server.address]),
		}
	]
	count(addresses) == 1
} else := []
