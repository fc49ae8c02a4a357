# METADATA
# title: AKS runs no commands from the portal
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/access-private-cluster
# custom:
#   kind: azure.aks.cluster
#   class: least-privilege
#   severity: low
#   attributes: [run_command]
#   profile: strict
#   help: "Set `run_command_enabled = false`."
package onus.azure.aks.run_command

subject contains r.address if {
	some r in input.kinds["azure.aks.cluster"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.run_command == true
	lack := {
		"resource": r.address,
		"attribute": "run_command",
		"message": "commands can be run in the cluster from the portal",
	}
}
