# METADATA
# title: Search services refuse keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/search-security-rbac
# custom:
#   kind: azure.ai.search
#   class: authentication
#   severity: low
#   attributes: [local_authentication]
#   profile: strict
#   help: "Set `local_authentication_enabled = false`, and assign data roles."
package onus.azure.ai.search_local_authentication

subject contains r.address if {
	some r in input.kinds["azure.ai.search"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.ai.search"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "keys open the service",
	}
}
