# METADATA
# title: Keys in the vault are rotated by themselves
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
# custom:
#   kind: azure.keyvault.key
#   class: key-management
#   severity: low
#   attributes: [rotation]
#   profile: strict
#   help: "Declare `rotation_policy` with `automatic`."
#   controls: {cis-azure-3.0: ["3.3.8"], cis-azure-4.0: ["9.3.9"], cis-azure-6.0: ["8.3.9"]}
package onus.azure.keyvault.key_rotation

subject contains r.address if {
	some r in input.kinds["azure.keyvault.key"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.keyvault.key"]
	r.rotation == false
	lack := {
		"resource": r.address,
		"attribute": "rotation",
		"message": "nobody exchanges the key",
	}
}
