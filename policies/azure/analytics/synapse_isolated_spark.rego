# METADATA
# title: Spark pools run on machines of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/spark/apache-spark-pool-configurations
# custom:
#   kind: azure.analytics.synapse-spark-pool
#   class: hardening
#   severity: low
#   attributes: [isolated]
#   profile: strict
#   help: "Set `compute_isolation_enabled = true`, for a size that has it."
#   aliases:
#     checkov: [CKV_AZURE_242]
package onus.azure.analytics.synapse_isolated_spark

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-spark-pool"]
	r.isolated == false
	lack := {
		"resource": r.address,
		"attribute": "isolated",
		"message": "the machines may be shared with other customers",
	}
}
