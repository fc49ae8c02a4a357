# METADATA
# title: Automation accounts have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/automation/how-to/private-link-security
# custom:
#   kind: azure.automation.automation-account
#   class: public-exposure
#   severity: medium
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
#   aliases:
#     checkov: [CKV2_AZURE_24]
package onus.azure.automation.public_network

unmet contains lack if {
	some r in input.kinds["azure.automation.automation-account"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the account can be reached from public networks",
	}
}
