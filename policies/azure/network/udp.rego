# METADATA
# title: UDP services are not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/security/fundamentals/network-best-practices
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: medium
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   profile: strict
#   help: "Name the clients in `source_address_prefix`. VPN gateways have to stay open: suppress the finding there and say why."
#   controls: {cis-azure-3.0: ["7.3"], cis-azure-4.0: ["8.3"]}
#   aliases:
#     checkov: [CKV_AZURE_77]
#     ddkics: [a3b4c5d6-e7f8-9012-3456-7890abcdef12]
package onus.azure.network.udp

import data.onus.lib.azure_net
import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	azure_net.allows_inbound(r)
	azure_net.word(r.protocol) == "udp"
	sources := azure_net.world_paths(r)
	count(sources) > 0
	rules := input.kinds["azure.network.security-rule"]
	not azure_net.is_denied_wholly(rules, r)
	source := sort(sources)[0]
	found := {
		"resource": r.address,
		"attribute": source,
		"message": "a UDP service is open to every address",
		"rests_on": ["direction", "access", "protocol", source],
	}
	lack := doubt.hedged(found, azure_net.doubt_wholly(rules, r))
}
