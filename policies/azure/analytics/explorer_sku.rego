# METADATA
# title: Data Explorer is made for production
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/data-explorer/manage-cluster-choose-sku
# custom:
#   kind: azure.analytics.data-explorer
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Choose a `name` in `sku` that does not begin with `Dev`."
#   aliases:
#     checkov: [CKV_AZURE_180]
package onus.azure.analytics.explorer_sku

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.analytics.data-explorer"]
	is_string(r.sku)
	startswith(azure_net.word(r.sku), "dev")
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": "the cluster is a single machine for tests",
	}
}
