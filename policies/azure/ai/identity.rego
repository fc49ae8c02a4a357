# METADATA
# title: AI services have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/security-features
# custom:
#   kind: azure.ai.account
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV_AZURE_238]
#     sonar: [S6378]
package onus.azure.ai.identity

unmet contains lack if {
	some r in input.kinds["azure.ai.account"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the service has no managed identity",
	}
}
