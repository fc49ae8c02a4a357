# METADATA
# title: IoT Hub has no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/iot-hub/virtual-network-support
# custom:
#   kind: azure.automation.iot-hub
#   class: public-exposure
#   severity: low
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV_AZURE_108]
package onus.azure.automation.iot_public_network

unmet contains lack if {
	some r in input.kinds["azure.automation.iot-hub"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the hub can be reached from public networks",
	}
}
