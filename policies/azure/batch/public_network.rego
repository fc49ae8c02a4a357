# METADATA
# title: Batch accounts admit named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/batch/public-network-access
# custom:
#   kind: azure.batch.account
#   class: public-exposure
#   severity: medium
#   attributes: [public_network, account_default_action]
#   help: "Set `public_network_access_enabled = false`, or `default_action = \"Deny\"` in `network_profile` > `account_access`."
#   aliases:
#     checkov: [CKV_AZURE_248]
package onus.azure.batch.public_network

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.batch.account"]
	r.public_network == true
	azure_net.word(r.account_default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "every network can reach the account",
		"rests_on": ["public_network", "account_default_action"],
	}
}
