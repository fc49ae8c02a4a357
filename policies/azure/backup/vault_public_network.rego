# METADATA
# title: Recovery vaults have no public endpoint
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/backup-azure-private-endpoints
# custom:
#   kind: azure.backup.vault
#   class: public-exposure
#   severity: low
#   attributes: [public_network]
#   profile: strict
#   help: "Set `public_network_access_enabled = false` and use a private endpoint."
package onus.azure.backup.vault_public_network

unmet contains lack if {
	some r in input.kinds["azure.backup.vault"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the vault can be reached from public networks",
	}
}
