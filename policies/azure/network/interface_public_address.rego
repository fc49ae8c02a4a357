# METADATA
# title: Machines have no public address
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
# custom:
#   kind: azure.network.interface
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   profile: strict
#   help: "Remove `public_ip_address_id`, and publish services through a gateway."
#   aliases:
#     checkov: [CKV_AZURE_119]
#     trivy: [AZU-0076]
#     kics: [4216ebac-d74c-4423-b437-35025cb88af5]
package onus.azure.network.interface_public_address

unmet contains lack if {
	some r in input.kinds["azure.network.interface"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "the interface has a public address",
	}
}
