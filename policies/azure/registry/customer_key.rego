# METADATA
# title: Registries are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-registry/tutorial-enable-customer-managed-keys
# custom:
#   kind: azure.registry.registry
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `encryption` with `key_vault_key_id` (premium tier)."
package onus.azure.registry.customer_key

unmet contains lack if {
	some r in input.kinds["azure.registry.registry"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
