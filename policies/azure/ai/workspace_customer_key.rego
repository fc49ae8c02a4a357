# METADATA
# title: Machine Learning is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys
# custom:
#   kind: azure.ai.workspace
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `encryption` with `key_id`."
package onus.azure.ai.workspace_customer_key

unmet contains lack if {
	some r in input.kinds["azure.ai.workspace"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
