# METADATA
# title: Access policies grant no right to purge
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/assign-access-policy
# custom:
#   kind: azure.keyvault.access-policy
#   class: least-privilege
#   severity: medium
#   attributes: [secret_permissions, key_permissions, certificate_permissions]
#   help: "Leave `Purge` out of the permissions and name the ones that are used, such as `Get` and `List`."
package onus.azure.keyvault.access_policy_purge

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.keyvault.access-policy"]
	some path in ["secret_permissions", "key_permissions", "certificate_permissions"]
	some permission in r[path]
	azure_net.word(permission) in {"purge", "all"}
	lack := {
		"resource": r.address,
		"attribute": path,
		"message": sprintf("the policy grants `%s`", [permission]),
		"rests_on": [path],
	}
}
