# METADATA
# title: Machines carry the agent of Azure
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/extensions/agent-linux
# custom:
#   kind: azure.vm.machine
#   class: patching
#   severity: low
#   attributes: [agent]
#   help: "Leave `provision_vm_agent` out or set it to `true`."
#   aliases:
#     checkov: [CKV_AZURE_179]
package onus.azure.vm.agent

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.agent == false
	lack := {
		"resource": r.address,
		"attribute": "agent",
		"message": "the agent is not installed",
	}
}
