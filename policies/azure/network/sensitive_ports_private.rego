# METADATA
# title: Ports of administration are not open to whole private networks
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/security/fundamentals/network-best-practices
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: low
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   profile: strict
#   help: "Name the subnets of the clients, or an application security group."
#   aliases:
#     kics: [c6c7b33d-d7f6-4ab8-8c82-ca0431ecdb7e]
#     terrascan: [AC_AZURE_0357]
package onus.azure.network.sensitive_ports_private

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	azure_net.allows_inbound(r)
	some source in azure_net.wide_private_sources(r)
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
		"message": sprintf("%s (port %d) is open to all of %s", [_ports[port], port, source[1]]),
		"rests_on": paths,
	}
}

_ports := object.union(azure_net.sensitive_ports, {22: "SSH", 3389: "RDP"})
