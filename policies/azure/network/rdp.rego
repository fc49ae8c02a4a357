# METADATA
# title: RDP is not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: high
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   help: "Name the networks that administer in `source_address_prefix`, or close the port and use Azure Bastion or just-in-time access of Defender for Cloud."
#   controls: {cis-azure-3.0: ["7.1"], cis-azure-4.0: ["8.1"], cis-azure-6.0: ["7.1"]}
#   aliases:
#     checkov: [CKV_AZURE_9]
#     trivy: [AZU-0048]
#     kics: [efbf6449-5ec5-4cfe-8f15-acc51e0d787c]
#     sonar: [S6321]
#     terrascan: [AC_AZURE_0342]
package onus.azure.network.rdp

import data.onus.lib.azure_net
import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	rules := input.kinds["azure.network.security-rule"]
	paths := azure_net.exposure(rules, r, "tcp", 3389)
	found := {
		"resource": r.address,
		"attribute": paths[3],
		"message": "RDP (port 3389) is open to every address",
		"rests_on": paths,
	}
	lack := doubt.hedged(found, azure_net.doubt(rules, r, "tcp", 3389))
}
