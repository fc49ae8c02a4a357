# METADATA
# title: Machines pass on no packets of others
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface
# custom:
#   kind: azure.network.interface
#   class: network-rules
#   severity: medium
#   attributes: [ip_forwarding]
#   help: "Leave `ip_forwarding_enabled` (before azurerm 4: `enable_ip_forwarding`) out or set it to `false`."
#   aliases:
#     checkov: [CKV_AZURE_118]
#     trivy: [AZU-0075]
#     kics: [c1573577-e494-4417-8854-7e119368dc8b]
package onus.azure.network.ip_forwarding

unmet contains lack if {
	some r in input.kinds["azure.network.interface"]
	r.ip_forwarding == true
	lack := {
		"resource": r.address,
		"attribute": "ip_forwarding",
		"message": "the interface takes packets for other addresses",
	}
}
