# METADATA
# title: File Sync uses private endpoints only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/file-sync/file-sync-networking-endpoints
# custom:
#   kind: azure.storage.sync
#   class: public-exposure
#   severity: medium
#   attributes: [incoming_traffic]
#   profile: strict
#   help: "Set `incoming_traffic_policy = \"AllowVirtualNetworksOnly\"` and give the service a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_64, CKV_AZURE_250]
package onus.azure.storage.sync_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.storage.sync"]
	azure_net.word(r.incoming_traffic) != "allowvirtualnetworksonly"
	lack := {
		"resource": r.address,
		"attribute": "incoming_traffic",
		"message": "servers may sync over the internet",
	}
}
