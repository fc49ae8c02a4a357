# METADATA
# title: Subnets have a security group
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works
# custom:
#   kind: azure.network.subnet
#   class: network-rules
#   severity: medium
#   attributes: [security_group]
#   subject_attributes: [name]
#   profile: strict
#   help: "Declare an `azurerm_subnet_network_security_group_association`. Gateways, firewalls and Bastion live in subnets that take none; they are not asked."
#   controls: {cis-azure-6.0: ["7.11"]}
#   aliases:
#     checkov: [CKV2_AZURE_31]
package onus.azure.network.subnet_security_group

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.network.subnet"]
	not azure_net.word(_name(r)) in {"gatewaysubnet", "azurefirewallsubnet", "azurefirewallmanagementsubnet", "routeserversubnet", "azurebastionsubnet"}
	not _is_delegated(r)
}

unmet contains lack if {
	some r in input.kinds["azure.network.subnet"]
	r.security_group == false
	lack := {
		"resource": r.address,
		"attribute": "security_group",
		"message": "no group filters the subnet",
	}
}

_name(r) := r.name if is_string(r.name)

_name(r) := "" if r.name == null

# Subnets that are made for one service often take no group.
_is_delegated(r) if "Microsoft.Netapp/volumes" in r.delegations
