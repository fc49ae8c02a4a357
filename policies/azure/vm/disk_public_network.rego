# METADATA
# title: Disks can not be downloaded over the internet
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview
# custom:
#   kind: azure.vm.disk
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, network_access]
#   profile: strict
#   help: "Set `public_network_access_enabled = false`, or `network_access_policy = \"DenyAll\"`."
#   controls: {cis-azure-3.0: ["8.5"]}
#   aliases:
#     checkov: [CKV_AZURE_251]
package onus.azure.vm.disk_public_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.vm.disk"]
	r.public_network == true
	azure_net.word(r.network_access) == "allowall"
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "a signed address lets everybody download the disk",
		"rests_on": ["public_network", "network_access"],
	}
}
