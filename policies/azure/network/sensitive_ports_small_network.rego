# METADATA
# title: Ports of administration are not open to public networks
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/security/fundamentals/network-best-practices
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: low
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   profile: strict
#   help: "Reach databases and consoles over a VPN or Azure Bastion, and name private networks in the rule."
#   aliases:
#     kics: [e9dee01f-2505-4df2-b9bf-7804d1fd9082]
package onus.azure.network.sensitive_ports_small_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	azure_net.allows_inbound(r)
	some source in azure_net.narrow_public_sources(r)
	ports := {port |
		some port, _ in _ports
		some protocol in ["tcp", "udp"]
		azure_net.carries(r, protocol)
		count(azure_net.port_paths(r, port)) > 0
	}
	count(ports) > 0
	port := sort(ports)[0]
	paths := ["direction", "access", "protocol", source[0], sort(azure_net.port_paths(r, port))[0]]
	lack := {
		"resource": r.address,
		"attribute": source[0],
		"message": sprintf("%s (port %d) is open to the public network %s", [_ports[port], port, source[1]]),
		"rests_on": paths,
	}
}

_ports := object.union(azure_net.sensitive_ports, {22: "SSH", 3389: "RDP"})
