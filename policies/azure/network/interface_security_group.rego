# METADATA
# title: Network interfaces have a security group
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works
# custom:
#   kind: azure.network.interface
#   class: network-rules
#   severity: low
#   attributes: [security_group]
#   profile: strict
#   help: "Declare an `azurerm_network_interface_security_group_association`."
#   aliases:
#     trivy: [AZU-0068]
package onus.azure.network.interface_security_group

unmet contains lack if {
	some r in input.kinds["azure.network.interface"]
	r.security_group == false
	lack := {
		"resource": r.address,
		"attribute": "security_group",
		"message": "no group of its own filters the interface",
	}
}
