# METADATA
# title: HTTP is not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: low
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   profile: strict
#   help: "Open 443 instead, or admit only the gateway: `source_address_prefix = \"AzureFrontDoor.Backend\"` or its subnet."
#   controls: {cis-azure-3.0: ["7.4"], cis-azure-4.0: ["8.4"]}
#   aliases:
#     checkov: [CKV_AZURE_160]
package onus.azure.network.http

import data.onus.lib.azure_net
import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	rules := input.kinds["azure.network.security-rule"]
	paths := azure_net.exposure(rules, r, "tcp", 80)
	found := {
		"resource": r.address,
		"attribute": paths[3],
		"message": "HTTP (port 80) is open to every address",
		"rests_on": paths,
	}
	lack := doubt.hedged(found, azure_net.doubt(rules, r, "tcp", 80))
}
