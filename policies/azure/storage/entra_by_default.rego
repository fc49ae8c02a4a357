# METADATA
# title: The portal opens storage with names, not keys
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/authorize-data-operations-portal
# custom:
#   kind: azure.storage.account
#   class: authentication
#   severity: low
#   attributes: [oauth_by_default]
#   fix: {oauth_by_default: true}
#   profile: strict
#   help: "Set `default_to_oauth_authentication = true`."
#   controls: {cis-azure-4.0: ["10.3.3.1"], cis-azure-6.0: ["9.3.3.1"]}
package onus.azure.storage.entra_by_default

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.oauth_by_default == false
	lack := {
		"resource": r.address,
		"attribute": "oauth_by_default",
		"message": "the portal uses the account key",
	}
}
