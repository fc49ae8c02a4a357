# METADATA
# title: Named values that are written here are secret
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/api-management-howto-properties
# custom:
#   kind: azure.apimanagement.named-value
#   class: secrets
#   severity: medium
#   attributes: [secret]
#   profile: strict
#   help: "Set `secret = true`, or take the value from a vault with `value_from_key_vault`."
package onus.azure.apimanagement.named_values

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.named-value"]
	r.secret == false
	lack := {
		"resource": r.address,
		"attribute": "secret",
		"message": "everybody who may read the service sees the value",
	}
}
