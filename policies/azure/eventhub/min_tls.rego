# METADATA
# title: Event Hubs refuses TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/event-hubs/transport-layer-security-configure-minimum-version
# custom:
#   kind: azure.eventhub.namespace
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `minimum_tls_version` out or set it to `\"1.2\"`."
#   aliases:
#     checkov: [CKV_AZURE_223]
#     avm: [AVM_SEC_223/EventHubNamespaceMinTLS12, AVM_SEC_223/EventHubNamespaceMinTLS12.azapi]
package onus.azure.eventhub.min_tls

unmet contains lack if {
	some r in input.kinds["azure.eventhub.namespace"]
	r.tls_version in {"1.0", "1.1"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
