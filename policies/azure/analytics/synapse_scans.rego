# METADATA
# title: Synapse is scanned for weaknesses again and again
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/sql-vulnerability-assessment
# custom:
#   kind: azure.analytics.synapse-assessment
#   class: patching
#   severity: low
#   attributes: [recurring]
#   profile: strict
#   help: "Set `enabled = true` in `recurring_scans`."
#   aliases:
#     checkov: [CKV2_AZURE_46]
package onus.azure.analytics.synapse_scans

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-assessment"]
	r.recurring == false
	lack := {
		"resource": r.address,
		"attribute": "recurring",
		"message": "no scan is repeated",
	}
}
