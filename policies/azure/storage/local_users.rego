# METADATA
# title: SFTP to storage rests on no local users
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/secure-file-transfer-protocol-support
# custom:
#   kind: azure.storage.account
#   class: authentication
#   severity: medium
#   attributes: [local_users, sftp]
#   help: "Set `local_user_enabled = false`, or leave SFTP off."
#   aliases:
#     checkov: [CKV_AZURE_244]
package onus.azure.storage.local_users

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.sftp == true
	r.local_users == true
	lack := {
		"resource": r.address,
		"attribute": "local_users",
		"message": "local users can log in over SFTP",
		"rests_on": ["local_users", "sftp"],
	}
}
