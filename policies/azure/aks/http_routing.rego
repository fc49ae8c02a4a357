# METADATA
# title: AKS publishes nothing by plain HTTP
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/http-application-routing
# custom:
#   kind: azure.aks.cluster
#   class: hardening
#   severity: medium
#   attributes: [http_routing]
#   help: "Leave `http_application_routing_enabled` out or set it to `false`, and use the application routing add-on."
#   aliases:
#     checkov: [CKV_AZURE_246]
package onus.azure.aks.http_routing

unmet contains lack if {
	some r in input.kinds["azure.aks.cluster"]
	r.http_routing == true
	lack := {
		"resource": r.address,
		"attribute": "http_routing",
		"message": "the routing add-on for tests is on",
	}
}
