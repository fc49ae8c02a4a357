# METADATA
# title: Network rules of storage accounts deny by default
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-network-security
# custom:
#   kind: azure.storage.network-rules
#   class: network-rules
#   severity: high
#   attributes: [default_action]
#   help: "Set `default_action = \"Deny\"` and name the networks and addresses that need the account."
#   controls: {cis-azure-3.0: ["4.7"], cis-azure-4.0: ["10.3.2.3"], cis-azure-6.0: ["9.3.2.3"]}
#   aliases:
#     checkov: [CKV_AZURE_35]
#     trivy: [AZU-0012]
#     kics: [a5613650-32ec-4975-a305-31af783153ea]
#     regula: [FG_R00154]
package onus.azure.storage.network_rules_default

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.storage.network-rules"]
	not r.account
}

unmet contains lack if {
	some r in input.kinds["azure.storage.network-rules"]
	is_string(r.default_action)
	azure_net.word(r.default_action) != "deny"
	lack := {
		"resource": r.address,
		"attribute": "default_action",
		"message": "every network can reach the account",
	}
}
