# METADATA
# title: Automation accounts refuse keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/automation/disable-local-authentication
# custom:
#   kind: azure.automation.automation-account
#   class: authentication
#   severity: low
#   attributes: [local_authentication]
#   profile: strict
#   help: "Set `local_authentication_enabled = false`."
package onus.azure.automation.local_authentication

subject contains r.address if {
	some r in input.kinds["azure.automation.automation-account"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.automation.automation-account"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "keys register workers",
	}
}
