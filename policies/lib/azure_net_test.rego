package onus.lib.azure_net_test

import data.onus.lib.azure_net

_rule(changes) := object.union(
	{
		"group": "web", "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "priority": 200,
		"source_address": ["*"], "source_addresses": [], "destination_address": ["*"], "destination_addresses": [],
		"destination_port": ["22"], "destination_ports": [],
	},
	changes,
)

test_spellings_of_the_internet if {
	every address in ["*", "Internet", "0.0.0.0/0", "any", "34.15.11.3/0", "::/0"] {
		azure_net.is_world(address)
	}
	every address in ["10.0.0.0/8", "VirtualNetwork", "AzureLoadBalancer", "1.2.3.4"] {
		not azure_net.is_world(address)
	}
}

test_port_ranges_are_read_in_every_spelling if {
	every text in ["22", "20-25", "80, 22", "22 - 23"] {
		azure_net.exposure([], _rule({"destination_port": [text]}), "tcp", 22)
	}
	every text in ["23", "80-443", "", "x"] {
		not azure_net.exposure([], _rule({"destination_port": [text]}), "tcp", 22)
	}
	azure_net.exposure([], _rule({"destination_port": [], "destination_ports": ["80", "20-30"]}), "tcp", 22)
}

test_every_port_is_another_finding if {
	rule := _rule({"destination_port": ["*"]})
	azure_net.admits_every_port(rule)
	not azure_net.exposure([], rule, "tcp", 22)
	not azure_net.admits_every_port(_rule({"destination_port": ["*"], "protocol": "Icmp"}))
}

test_the_protocol_counts if {
	azure_net.exposure([], _rule({"protocol": "*"}), "tcp", 22)
	not azure_net.exposure([], _rule({"protocol": "Udp"}), "tcp", 22)
}

test_an_earlier_deny_shadows if {
	deny := _rule({"access": "Deny", "priority": 100, "protocol": "*", "destination_port": ["*"]})
	not azure_net.exposure([deny], _rule({}), "tcp", 22)
	azure_net.exposure([object.union(deny, {"priority": 300})], _rule({}), "tcp", 22)
	azure_net.exposure([object.union(deny, {"group": "other"})], _rule({}), "tcp", 22)
	azure_net.exposure([object.union(deny, {"source_address": ["10.0.0.0/8"]})], _rule({}), "tcp", 22)
	azure_net.exposure([object.union(deny, {"protocol": "Udp"})], _rule({}), "tcp", 22)
}

test_firewall_ranges if {
	azure_net.is_all_of_azure({"start": "0.0.0.0", "end": "0.0.0.0"})
	azure_net.is_wide({"start": "0.0.0.0", "end": "255.255.255.255"})
	azure_net.is_wide({"start": "1.0.0.0", "end": "3.0.0.0"})
	not azure_net.is_wide({"start": "0.0.0.0", "end": "0.0.0.0"})
	not azure_net.is_wide({"start": "40.112.0.0", "end": "40.112.255.255"})
}

test_blocks_by_width if {
	azure_net.narrow_public_sources(_rule({"source_address": ["12.12.12.0/29"]})) == {["source_address", "12.12.12.0/29"]}
	azure_net.narrow_public_sources(_rule({"source_address": ["10.1.2.0/29"]})) == set()
	azure_net.wide_private_sources(_rule({"source_address": ["10.0.0.0/8"]})) == {["source_address", "10.0.0.0/8"]}
	azure_net.wide_private_sources(_rule({"source_address": ["10.1.2.0/24"]})) == set()
}

test_owner_is_the_server_that_is_named if {
	servers := [{"address": "azurerm_mssql_server.a"}, {"address": "azurerm_mssql_server.b", "name": "b"}]
	azure_net.owner({"server": "${azurerm_mssql_server.a.id}"}, servers) == ["azurerm_mssql_server.a"]
	azure_net.owner({"server": "b"}, servers) == ["azurerm_mssql_server.b"]
	azure_net.owner({"server": "elsewhere"}, servers) == []
	azure_net.owner({}, servers) == []
}
