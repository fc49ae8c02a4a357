# METADATA
# title: Addresses and ports
# scope: package
package onus.lib.net

# The whole internet, or half of it, which together with the other half is the whole.
is_world(cidr) if cidr in {"0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "0::/0", "0:0:0:0:0:0:0:0/0", "*", "Internet", "any", "Any"}

# Blocks that are not reachable from the internet: RFC 1918, RFC 6598, link-local, loopback, unique local.
_private := [
	"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "127.0.0.0/8",
	"fc00::/7", "fe80::/10",
]

# The block lies within private space.
is_private(cidr) if {
	some block in _private
	net.cidr_contains(block, cidr)
}

# The ports from..to hold the port. -1 and 0..0 with an "all" protocol are for the caller to decide.
holds_port(from, to, port) if {
	from <= port
	to >= port
}

# The protocol field means every protocol.
is_any_protocol(protocol) if protocol in {"-1", "all", "All", "ALL", "*", "Any", "any", -1}

# The protocol carries TCP.
carries_tcp(protocol) if protocol in {"tcp", "TCP", "Tcp", "6"}

carries_tcp(protocol) if is_any_protocol(protocol)

# Ports of remote administration: SSH, Telnet, RDP, WinRM, VNC.
admin_ports := {22: "SSH", 3389: "RDP", 23: "Telnet", 5985: "WinRM", 5986: "WinRM", 5900: "VNC"}

# Ports that databases, caches and queues listen on.
data_ports := {
	1433: "SQL Server", 1521: "Oracle", 3306: "MySQL", 5432: "PostgreSQL", 5439: "Redshift", 6379: "Redis", 7000: "Cassandra",
	9042: "Cassandra", 9092: "Kafka", 9200: "Elasticsearch", 9300: "Elasticsearch", 11211: "Memcached", 27017: "MongoDB",
	5984: "CouchDB", 8020: "Hadoop", 50070: "Hadoop", 2181: "ZooKeeper", 2379: "etcd", 445: "SMB", 2049: "NFS", 135: "RPC",
	20: "FTP", 21: "FTP", 139: "NetBIOS", 389: "LDAP", 5672: "RabbitMQ", 2375: "Docker", 2376: "Docker",
}

# A rule with protocol, from_port and to_port (-1 for every port) admits TCP traffic to the port.
admits(rule, _) if is_any_protocol(rule.protocol)

admits(rule, port) if {
	carries_tcp(rule.protocol)
	holds_port(rule.from_port, rule.to_port, port)
}

admits(rule, _) if {
	carries_tcp(rule.protocol)
	rule.from_port == -1
}

# What the answer of `admits` rests on: ports don't matter where every protocol is admitted.
admission_paths(rule) := ["protocol"] if is_any_protocol(rule.protocol)

admission_paths(rule) := ["protocol", "from_port", "to_port"] if not is_any_protocol(rule.protocol)

# The rule admits everything: every protocol, or every port of TCP.
admits_all(rule) if is_any_protocol(rule.protocol)

admits_all(rule) if {
	carries_tcp(rule.protocol)
	holds_port(rule.from_port, rule.to_port, 1)
	holds_port(rule.from_port, rule.to_port, 65535)
}
