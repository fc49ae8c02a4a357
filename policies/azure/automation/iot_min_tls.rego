# METADATA
# title: IoT Hub refuses TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/iot-hub/iot-hub-tls-support
# custom:
#   kind: azure.automation.iot-hub
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   profile: strict
#   help: "Set `min_tls_version = \"1.2\"`."
package onus.azure.automation.iot_min_tls

unmet contains lack if {
	some r in input.kinds["azure.automation.iot-hub"]
	r.tls_version == ""
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "old versions of TLS are accepted",
	}
}
