# METADATA
# title: Spring services live in a network
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-deploy-in-azure-virtual-network
# custom:
#   kind: azure.spring.service
#   class: network-rules
#   severity: low
#   attributes: [network]
#   subject_attributes: [sku]
#   profile: strict
#   help: "Declare `network` when the service is made."
#   aliases:
#     checkov: [CKV2_AZURE_23]
package onus.azure.spring.network

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.spring.service"]
	azure_net.word(r.sku) != "b0"
}

unmet contains lack if {
	some r in input.kinds["azure.spring.service"]
	r.network == false
	lack := {
		"resource": r.address,
		"attribute": "network",
		"message": "the service is outside your networks",
	}
}
