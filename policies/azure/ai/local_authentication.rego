# METADATA
# title: AI services refuse keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/disable-local-auth
# custom:
#   kind: azure.ai.account
#   class: authentication
#   severity: medium
#   attributes: [local_authentication, local_authentication_disabled]
#   profile: strict
#   help: "Set `local_auth_enabled = false` and assign the role Cognitive Services User."
#   aliases:
#     checkov: [CKV_AZURE_236]
package onus.azure.ai.local_authentication

unmet contains lack if {
	some r in input.kinds["azure.ai.account"]
	r.local_authentication == true
	r.local_authentication_disabled == false
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "keys open the service",
	}
}
