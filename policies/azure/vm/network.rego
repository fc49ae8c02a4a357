# METADATA
# title: Machines are part of a network
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/network-overview
# custom:
#   kind: azure.vm.machine
#   class: hardening
#   severity: low
#   attributes: [interfaces]
#   profile: strict
#   help: "Name an interface in `network_interface_ids`."
#   aliases:
#     trivy: [AZU-0068]
#     kics: [bbf6b3df-4b65-4f87-82cc-da9f30f8c033]
package onus.azure.vm.network

subject contains r.address if {
	some r in input.kinds["azure.vm.machine"]
	r.scale_set == false
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	r.interfaces == 0
	lack := {
		"resource": r.address,
		"attribute": "interfaces",
		"message": "the machine has no network interface",
	}
}
