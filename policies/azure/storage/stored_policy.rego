# METADATA
# title: Stored access policies grant no more than is needed
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-sas-overview
# custom:
#   kind: azure.storage.stored-policy
#   class: least-privilege
#   severity: medium
#   attributes: [permissions]
#   help: "Give each consumer a policy of its own with only the letters that it needs: `r` for readers, `a` or `w` for writers."
#   aliases:
#     kics: [3ac3e75c-6374-4a32-8ba0-6ed69bda404e]
package onus.azure.storage.stored_policy

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.storage.stored-policy"]
	some permission in r.permissions
	letters := {letter | some letter in split(azure_net.word(permission), "")}
	{"r", "w", "d"} & letters == {"r", "w", "d"}
	lack := {
		"resource": r.address,
		"attribute": "permissions",
		"message": "the policy lets its holders read, write and delete",
	}
}
