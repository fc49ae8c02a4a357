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
