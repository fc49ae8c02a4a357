# METADATA
# title: Subnets have no hidden way out
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access
# custom:
#   kind: azure.network.subnet
#   class: network-rules
#   severity: low
#   attributes: [default_outbound_access]
#   profile: strict
#   help: "Set `default_outbound_access_enabled = false`, with a NAT gateway or a route through a firewall where machines need a way out."
package onus.azure.network.subnet_outbound

unmet contains lack if {
	some r in input.kinds["azure.network.subnet"]
	r.default_outbound_access == true
	lack := {
		"resource": r.address,
		"attribute": "default_outbound_access",
		"message": "machines reach the internet without anybody having said so",
	}
}
