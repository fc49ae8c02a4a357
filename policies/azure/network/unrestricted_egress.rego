# METADATA
# title: Outbound rules name their destinations
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: low
#   attributes: [destination_address, destination_addresses, direction, access]
#   profile: strict
#   help: "Name service tags such as `Storage` or `AzureMonitor`, or addresses, in `destination_address_prefix`, and send the rest through Azure Firewall."
#   aliases:
#     trivy: [AZU-0051]
package onus.azure.network.unrestricted_egress

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	azure_net.allows_outbound(r)
	paths := azure_net.world_destination_paths(r)
	count(paths) > 0
	path := sort(paths)[0]
	lack := {
		"resource": r.address,
		"attribute": path,
		"message": "machines may send to every address",
		"rests_on": ["direction", "access", path],
	}
}
