# METADATA
# title: Defender watches AKS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction
# custom:
#   kind: azure.aks.cluster
#   class: monitoring
#   severity: low
#   attributes: [defender]
#   profile: strict
#   help: "Declare `microsoft_defender` with a `log_analytics_workspace_id`."
package onus.azure.aks.defender

subject contains r.address if {
	some r in input.kinds["azure.aks.cluster"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.defender == false
	lack := {
		"resource": r.address,
		"attribute": "defender",
		"message": "no sensor watches the nodes",
	}
}
