# METADATA
# title: Storage accounts admit named networks only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-network-security
# custom:
#   kind: azure.storage.account
#   class: network-rules
#   severity: high
#   attributes: [network_default_action, public_network]
#   help: "Set `default_action = \"Deny\"` in `network_rules` or in an `azurerm_storage_account_network_rules`, and name your networks there. Or close the public endpoint: `public_network_access_enabled = false`."
#   controls: {cis-azure-3.0: ["4.7"], cis-azure-4.0: ["10.3.2.3"], cis-azure-6.0: ["9.3.2.3"]}
#   aliases:
#     checkov: [CKV_AZURE_35]
#     trivy: [AZU-0012]
#     kics: [17f75827-0684-48f4-8747-61129c7e4198, a5613650-32ec-4975-a305-31af783153ea]
#     regula: [FG_R00154]
#     terrascan: [AC_AZURE_0309, AC_AZURE_0370]
package onus.azure.storage.network_default

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "network_default_action",
		"message": "every network can reach the account",
	}
}

_lacks(r) if {
	azure_net.word(r.network_default_action) != "deny"
	r.public_network == true
}

_lacks(r) if {
	"0.0.0.0/0" in r.network_ip_rules
	r.public_network == true
}
