package onus.lib.net_test

import data.onus.lib.address
import data.onus.lib.net

test_the_world_in_every_spelling if {
	every cidr in [
		"0.0.0.0/0", "10.0.0.1/0", "/0", "0.0.0.0/1", "128.0.0.0/1", "::/0", "0000::/0",
		"0:0:0:0:0:0:0:0/0", "0000:0000:0000:0000:0000:0000:0000:0000/0", "2000::/3", "::/1", "*",
		"Internet", "any",
	] {
		net.is_world(cidr)
	}
}

test_less_than_half_is_not_the_world if {
	every cidr in [
		"0.0.0.0/2", "10.0.0.0/8", "1.2.3.4", "fc00::/7", "2001:800::/21", "8000::/1",
		"", "0.0.0.0", "VirtualNetwork", "10.0.0.0/x", "${aws_vpc.v.cidr_block}",
	] {
		not net.is_world(cidr)
	}
}

test_blocks_that_make_up_half_of_the_world_are_the_world if {
	quarters := ["0.0.0.0/2", "64.0.0.0/2", "10.0.0.0/8"]
	net.world_paths("cidr_blocks", quarters) == {
		["cidr_blocks[0]", "0.0.0.0/2"], ["cidr_blocks[1]", "64.0.0.0/2"],
	}
	net.world_paths("cidr_blocks", ["0.0.0.0/2", "0.0.0.0/2"]) == set()
	net.world_paths("cidr_blocks", ["10.0.0.0/8", "172.16.0.0/12"]) == set()
}

test_sources_of_a_rule_are_named if {
	rule := {"cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]}
	net.world_sources(rule) == {["cidr_blocks[1]", "0.0.0.0/0"], ["ipv6_cidr_blocks[0]", "::/0"]}
	net.world_sources({"cidr_blocks": ["10.0.0.0/8"]}) == set()
}

test_what_is_no_text_is_no_address if {
	not net.is_world(null)
	not net.is_host(null)
	not net.is_private(null)
	not net.carries_tcp(null)
	not address.of(null)
}

test_prefixes if {
	net.prefix("10.0.0.0/8") == 8
	net.prefix("10.0.0.1") == 32
	net.prefix("2001:db8::1") == 128
	not net.prefix("office")
	net.is_host("10.0.0.1/32")
	net.is_host("2001:db8::1/128")
	not net.is_host("2001:db8::/32")
}

test_private_blocks if {
	net.is_private("10.1.0.0/16")
	net.is_private("192.168.1.1")
	net.is_private("fd00::/8")
	not net.is_private("11.0.0.0/8")
	not net.is_private("0.0.0.0/0")
	not net.is_private("not a block")
}

test_protocols_by_name_and_number if {
	every protocol in ["tcp", "TCP", "6", "-1", -1, "all", "*"] {
		net.carries_tcp(protocol)
	}
	every protocol in ["udp", "17", "-1"] {
		net.carries_udp(protocol)
	}
	every protocol in ["icmp", "1", "58", "udp"] {
		not net.carries_tcp(protocol)
	}
}

test_ports_of_ranges if {
	net.admits({"protocol": "tcp", "from_port": 20, "to_port": 25}, 22)
	net.admits({"protocol": "-1", "from_port": 0, "to_port": 0}, 22)
	net.admits({"protocol": "6", "from_port": -1, "to_port": -1}, 22)
	not net.admits({"protocol": "tcp", "from_port": 23, "to_port": 25}, 22)
	not net.admits({"protocol": "icmp", "from_port": -1, "to_port": -1}, 22)
}

test_services_of_ranges if {
	ports := {22: "SSH", 23: "Telnet", 3389: "RDP"}
	net.admitted({"protocol": "tcp", "from_port": 20, "to_port": 25}, ports) == {"SSH", "Telnet"}
	net.admitted({"protocol": "all", "from_port": 0, "to_port": 0}, ports) == {"RDP", "SSH", "Telnet"}
	net.admitted({"protocol": "udp", "from_port": -1, "to_port": -1}, ports) == {"RDP", "SSH", "Telnet"}
	net.admitted({"protocol": "icmp", "from_port": -1, "to_port": -1}, ports) == set()
	net.admitted({"protocol": "tcp", "from_port": 20}, ports) == set()
}

test_everything if {
	net.admits_all({"protocol": "-1", "from_port": 443, "to_port": 443})
	net.admits_all({"protocol": "tcp", "from_port": 0, "to_port": 65535})
	net.admits_all({"protocol": "udp", "from_port": 1, "to_port": 65535})
	net.admits_all({"protocol": "tcp", "from_port": -1, "to_port": -1})
	not net.admits_all({"protocol": "tcp", "from_port": 1024, "to_port": 65535})
	not net.admits_all({"protocol": "tcp", "from_port": 0, "to_port": 0})
	not net.admits_all({"protocol": "icmp", "from_port": -1, "to_port": -1})
}

test_addresses_of_references if {
	address.of("${aws_security_group.g.id}") == "aws_security_group.g"
	address.of("${module.a[\"x\"].aws_vpc.v.id}") == "module.a[\"x\"].aws_vpc.v"
	address.of("${Group}") == "Group"
	address.of("${Group.GroupId}") == "Group"
	not address.of("sg-1234")
	address.owner("aws_network_acl.a.ingress[0]", "ingress") == "aws_network_acl.a"
}
