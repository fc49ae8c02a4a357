# METADATA
# title: Web apps keep files in Azure Files
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-connect-to-azure-storage
# custom:
#   kind: azure.appservice.web-app
#   class: availability
#   severity: low
#   attributes: [storage_mounts, storage_mount_types]
#   profile: strict
#   help: "Declare `storage_account` with `type = \"AzureFiles\"`. An app that keeps no files needs none."
#   aliases:
#     checkov: [CKV_AZURE_88]
package onus.azure.appservice.azure_files

subject contains r.address if {
	some r in input.kinds["azure.appservice.web-app"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	storage_mount_types := r.storage_mount_types
	not "AzureFiles" in storage_mount_types
	lack := {
		"resource": r.address,
		"attribute": "storage_mounts",
		"message": "no share of Azure Files is mounted",
	}
}
