# METADATA
# title: Service Bus refuses TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/service-bus-messaging/transport-layer-security-configure-minimum-version
# custom:
#   kind: azure.servicebus.namespace
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `minimum_tls_version` out or set it to `\"1.2\"`."
#   aliases:
#     checkov: [CKV_AZURE_205]
package onus.azure.servicebus.min_tls

unmet contains lack if {
	some r in input.kinds["azure.servicebus.namespace"]
	r.tls_version in {"1.0", "1.1"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
