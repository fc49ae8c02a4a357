# METADATA
# title: Logs are read over private links
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/logs/private-link-security
# custom:
#   kind: azure.monitor.workspace
#   class: public-exposure
#   severity: low
#   attributes: [public_query]
#   profile: strict
#   help: "Set `internet_query_enabled = false`, with a private link scope."
package onus.azure.monitor.workspace_public_query

unmet contains lack if {
	some r in input.kinds["azure.monitor.workspace"]
	r.public_query == true
	lack := {
		"resource": r.address,
		"attribute": "public_query",
		"message": "logs can be queried from public networks",
	}
}
