# METADATA
# title: Synapse keeps an audit log
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/auditing-overview
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: logging
#   severity: medium
#   attributes: [auditing]
#   profile: strict
#   help: "Declare an `azurerm_synapse_workspace_extended_auditing_policy`."
#   aliases:
#     checkov: [CKV2_AZURE_53]
package onus.azure.analytics.synapse_auditing

subject contains r.address if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.auditing == false
	lack := {
		"resource": r.address,
		"attribute": "auditing",
		"message": "queries leave no trace",
	}
}
