# METADATA
# title: Synapse has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/connectivity-settings
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use private endpoints."
package onus.azure.analytics.synapse_public_network

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the workspace can be reached from public networks",
	}
}
