# METADATA
# title: Networks with own name servers have two
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/virtual-networks-name-resolution-for-vms-and-role-instances
# custom:
#   kind: azure.network.network
#   class: availability
#   severity: low
#   attributes: [dns_servers]
#   profile: strict
#   help: "Name two `dns_servers`, or none."
#   aliases:
#     checkov: [CKV_AZURE_182]
package onus.azure.network.two_dns_servers

unmet contains lack if {
	some r in input.kinds["azure.network.network"]
	count(r.dns_servers) == 1
	lack := {
		"resource": r.address,
		"attribute": "dns_servers",
		"message": "one name server serves the network",
	}
}
