# METADATA
# title: Nodes of Databricks have no public address
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/databricks/security/network/classic/secure-cluster-connectivity
# custom:
#   kind: azure.analytics.databricks-workspace
#   class: public-exposure
#   severity: medium
#   attributes: [no_public_ip]
#   help: "Leave `no_public_ip` in `custom_parameters` out (azurerm 4 and later) or set it to `true`."
#   controls: {cis-azure-6.0: ["2.1.9"]}
package onus.azure.analytics.databricks_no_public_address

unmet contains lack if {
	some r in input.kinds["azure.analytics.databricks-workspace"]
	r.no_public_ip == false
	lack := {
		"resource": r.address,
		"attribute": "no_public_ip",
		"message": "nodes have public addresses",
	}
}
