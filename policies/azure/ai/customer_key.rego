# METADATA
# title: AI services are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/encryption/cognitive-services-encryption-keys-portal
# custom:
#   kind: azure.ai.account
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `customer_managed_key`."
#   aliases:
#     checkov: [CKV2_AZURE_22]
package onus.azure.ai.customer_key

unmet contains lack if {
	some r in input.kinds["azure.ai.account"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
