# METADATA
# title: Recovery vaults have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk
# custom:
#   kind: azure.backup.vault
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`."
#   aliases:
#     checkov: [CKV2_AZURE_35]
#     sonar: [S6378]
package onus.azure.backup.vault_identity

unmet contains lack if {
	some r in input.kinds["azure.backup.vault"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the vault has no managed identity",
	}
}
