# METADATA
# title: Addresses and ports
# description: Works on rules with protocol, from_port and to_port, where -1 stands for every port.
# scope: package
package onus.lib.net

# The whole internet, or half of it, which together with the other half is the whole. Bits of the
# host don't count: 10.0.0.1/0 is the same block as 0.0.0.0/0. All IPv6 addresses in use are in
# 2000::/3.
is_world(cidr) if {
	bits := prefix(cidr)
	bits <= 3
	_is_wide(cidr, bits)
}

# Names that stand for every address.
is_world(cidr) if _name(cidr) in {"*", "any", "internet"}

_is_wide(_, bits) if bits == 0

_is_wide(cidr, bits) if {
	bits == 1
	not contains(cidr, ":")
}

_is_wide(cidr, _) if regex.match(`^(::|0+:|[23][0-9a-fA-F]{3}:)`, cidr)

# The number of bits that a block fixes. A lone address fixes all.
prefix(cidr) := _bits[split(cidr, "/")[1]] if is_string(cidr)

prefix(cidr) := 32 if {
	is_string(cidr)
	not contains(cidr, "/")
	regex.match(`^[0-9]+(\.[0-9]+){3}$`, cidr)
}

prefix(cidr) := 128 if {
	_is_ipv6(cidr)
	not contains(cidr, "/")
}

_bits := {sprintf("%d", [n]): n | some n in numbers.range(0, 128)}

_is_ipv6(cidr) if {
	is_string(cidr)
	contains(cidr, ":")
}

# A single address.
is_host(cidr) if {
	not _is_ipv6(cidr)
	prefix(cidr) == 32
}

is_host(cidr) if prefix(cidr) == 128

# The places in a list of blocks that let the internet in: `cidr_blocks[1]` and its block. Public
# blocks that make up half of the IPv4 addresses together are the internet in pieces.
world_paths(field, cidrs) := whole | pieces if {
	whole := {[sprintf("%s[%d]", [field, i]), cidr] | some i, cidr in cidrs; is_world(cidr)}
	pieces := {[sprintf("%s[%d]", [field, i]), cidr] |
		count(cidrs) > 1
		wide := {cidr | some cidr in cidrs; _share(cidr) > 0}
		sum([_share(cidr) | some cidr in wide]) >= 128
		some i, cidr in cidrs
		cidr in wide
	}
}

# How many of 256 equal parts of the IPv4 addresses a wide public block takes.
_share(cidr) := [256, 128, 64, 32, 16, 8, 4, 2, 1][bits] if {
	bits := prefix(cidr)
	bits <= 8
	not _is_ipv6(cidr)
	not is_private(cidr)
}

# The places of a rule with cidr_blocks and ipv6_cidr_blocks that let the internet in.
world_sources(rule) := {source |
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	some source in world_paths(field, rule[field])
}

# Blocks that are not reachable from the internet: RFC 1918, RFC 6598, link-local, loopback,
# unique local.
_private := [
	"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16",
	"127.0.0.0/8", "fc00::/7", "fe80::/10",
]

# The block lies within private space.
is_private(cidr) if {
	some block in _private
	block_contains(block, cidr)
}

# Every address of the inner block is in the outer one.
block_contains(outer, inner) if {
	_is_block(outer)
	_is_block(inner)
	net.cidr_contains(outer, inner)
}

_is_block(text) if {
	is_string(text)
	net.cidr_is_valid(text)
}

_is_block(text) if {
	is_string(text)
	net.cidr_is_valid(concat("", [text, "/0"]))
}

# The protocol field means every protocol.
is_any_protocol(protocol) if protocol in {"-1", -1}

is_any_protocol(protocol) if _name(protocol) in {"all", "any", "*"}

_name(protocol) := lower(protocol) if is_string(protocol)

# The protocol carries TCP.
carries_tcp(protocol) if _name(protocol) in {"tcp", "6"}

carries_tcp(protocol) if is_any_protocol(protocol)

# The protocol carries UDP.
carries_udp(protocol) if _name(protocol) in {"udp", "17"}

carries_udp(protocol) if is_any_protocol(protocol)

# Only TCP and UDP have ports.
has_ports(protocol) if carries_tcp(protocol)

has_ports(protocol) if carries_udp(protocol)

# The ports from..to hold the port. -1 and 0..0 with an "all" protocol are for the caller to decide.
holds_port(from, to, port) if {
	from <= port
	to >= port
}

# Ports of remote administration.
admin_ports := {22: "SSH", 23: "Telnet", 3389: "RDP", 5900: "VNC", 5985: "WinRM", 5986: "WinRM"}

# Ports that databases, caches, queues, directories and management interfaces listen on.
data_ports := {
	20: "FTP", 21: "FTP", 25: "SMTP", 69: "TFTP", 110: "POP3", 111: "RPC", 135: "RPC", 137: "NetBIOS",
	138: "NetBIOS", 139: "NetBIOS", 143: "IMAP", 161: "SNMP", 389: "LDAP", 445: "SMB", 512: "rexec",
	513: "rlogin", 514: "rsh", 636: "LDAP", 873: "rsync", 1433: "SQL Server", 1434: "SQL Server",
	1521: "Oracle", 1522: "Oracle", 2049: "NFS", 2181: "ZooKeeper", 2375: "Docker", 2376: "Docker",
	2379: "etcd", 2380: "etcd", 2382: "SQL Server Analysis", 2383: "SQL Server Analysis",
	2483: "Oracle", 2484: "Oracle", 3020: "SMB", 3306: "MySQL", 4333: "mSQL", 4505: "Salt",
	4506: "Salt", 5432: "PostgreSQL", 5439: "Redshift", 5500: "VNC", 5601: "Kibana",
	5671: "RabbitMQ", 5672: "RabbitMQ", 5984: "CouchDB", 6379: "Redis", 7000: "Cassandra",
	7001: "Cassandra", 7199: "Cassandra", 8020: "Hadoop", 8140: "Puppet", 8888: "Cassandra",
	9000: "Hadoop", 9042: "Cassandra", 9090: "Prometheus", 9092: "Kafka", 9160: "Cassandra",
	9200: "Elasticsearch", 9300: "Elasticsearch", 10250: "kubelet", 11211: "Memcached",
	11214: "Memcached", 11215: "Memcached", 15672: "RabbitMQ", 27017: "MongoDB", 27018: "MongoDB",
	27019: "MongoDB", 50070: "Hadoop", 61620: "Cassandra", 61621: "Cassandra",
}

# A rule with protocol, from_port and to_port (-1 for every port) admits TCP or UDP traffic to the
# port.
admits(rule, _) if is_any_protocol(rule.protocol)

admits(rule, port) if {
	has_ports(rule.protocol)
	holds_port(rule.from_port, rule.to_port, port)
}

admits(rule, _) if {
	has_ports(rule.protocol)
	rule.from_port == -1
}

# Those of `ports` (names by number) that the rule admits. Undefined where it has none.
open_ports(rule, ports) := ports if is_any_protocol(rule.protocol)

open_ports(rule, ports) := ports if {
	not is_any_protocol(object.get(rule, "protocol", ""))
	has_ports(rule.protocol)
	rule.from_port == -1
}

open_ports(rule, ports) := {port: name |
	some port, name in ports
	rule.from_port <= port
	rule.to_port >= port
} if {
	not is_any_protocol(object.get(rule, "protocol", ""))
	has_ports(rule.protocol)
	rule.from_port != -1
}

# The names of the services among `ports` that the rule admits.
admitted(rule, ports) := {name | some name in open_ports(rule, ports)}

# What settles that a rule doesn't admit a port, or not from the internet.
port_paths := ["from_port", "to_port", "protocol"]

source_paths := ["cidr_blocks", "ipv6_cidr_blocks"]

# What the answer of `admits` rests on: ports don't matter where every protocol is admitted.
admission_paths(rule) := ["protocol"] if is_any_protocol(rule.protocol)

admission_paths(rule) := ["protocol", "from_port", "to_port"] if {
	not is_any_protocol(object.get(rule, "protocol", ""))
}

# The rule admits everything: every protocol, or every port of TCP or UDP.
admits_all(rule) if is_any_protocol(rule.protocol)

admits_all(rule) if {
	has_ports(rule.protocol)
	rule.from_port <= 1
	rule.to_port == 65535
}

admits_all(rule) if {
	has_ports(rule.protocol)
	rule.from_port == -1
}
