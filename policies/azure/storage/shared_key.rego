# METADATA
# title: Storage accounts refuse shared keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent
# custom:
#   kind: azure.storage.account
#   class: authentication
#   severity: medium
#   attributes: [shared_key]
#   profile: strict
#   help: "Set `shared_access_key_enabled = false` and grant roles instead."
#   controls: {cis-azure-4.0: ["10.3.1.3"], cis-azure-6.0: ["9.3.1.3"]}
#   aliases:
#     checkov: [CKV2_AZURE_40]
package onus.azure.storage.shared_key

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.shared_key == true
	lack := {
		"resource": r.address,
		"attribute": "shared_key",
		"message": "the account key opens everything",
	}
}
