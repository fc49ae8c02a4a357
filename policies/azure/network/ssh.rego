# METADATA
# title: SSH is not open to the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   kind: azure.network.security-rule
#   class: network-rules
#   severity: high
#   attributes: [source_address, source_addresses, destination_port, destination_ports, direction, access, protocol]
#   help: "Name the networks that administer in `source_address_prefix`, or close the port and use Azure Bastion. A rule with a lower number that denies the port to everyone stops it as well."
#   controls: {cis-azure-3.0: ["7.2"], cis-azure-4.0: ["8.2"], cis-azure-6.0: ["7.2"]}
#   aliases:
#     checkov: [CKV_AZURE_10]
#     trivy: [AZU-0050]
#     kics: [3e3c175e-aadf-4e2b-a464-3fdac5748d24]
#     sonar: [S6321]
#     terrascan: [AC_AZURE_0285, AC_AZURE_0286, AC_AZURE_0287]
package onus.azure.network.ssh

import data.onus.lib.azure_net
import data.onus.lib.doubt

unmet contains lack if {
	some r in input.kinds["azure.network.security-rule"]
	rules := input.kinds["azure.network.security-rule"]
	paths := azure_net.exposure(rules, r, "tcp", 22)
	found := {
		"resource": r.address,
		"attribute": paths[3],
		"message": "SSH (port 22) is open to every address",
		"rests_on": paths,
	}
	lack := doubt.hedged(found, azure_net.doubt(rules, r, "tcp", 22))
}
