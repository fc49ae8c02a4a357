# METADATA
# title: SQL pools of Synapse are scanned for weaknesses
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/sql-vulnerability-assessment
# custom:
#   kind: azure.analytics.synapse-sql-pool
#   class: patching
#   severity: low
#   attributes: [assessment]
#   profile: strict
#   help: "Declare an `azurerm_synapse_sql_pool_vulnerability_assessment`."
package onus.azure.analytics.synapse_pool_assessment

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-sql-pool"]
	r.assessment == false
	lack := {
		"resource": r.address,
		"attribute": "assessment",
		"message": "no vulnerability assessment is set up",
	}
}
