# METADATA
# title: Accounts with a private endpoint are private
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-private-endpoints
# custom:
#   kind: azure.storage.account
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, private_endpoint, network_default_action]
#   subject_attributes: [private_endpoint]
#   profile: strict
#   help: "Set `public_network_access_enabled = false`, or declare `network_rules` with `default_action = \"Deny\"`."
#   aliases:
#     avm: [
#       StoragePublicNetworkAccessDisabledWithPE.azapi/StoragePublicNetworkAccessDisabledWithPE.azapi,
#       StoragePublicNetworkAccessDisabledWithPE/StoragePublicNetworkAccessDisabledWithPE]
package onus.azure.storage.private_endpoint_only

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.storage.account"]
	r.private_endpoint == true
}

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.public_network == true
	azure_net.word(r.network_default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the account has a private endpoint and is open to every network",
		"rests_on": ["public_network", "network_default_action"],
	}
}
