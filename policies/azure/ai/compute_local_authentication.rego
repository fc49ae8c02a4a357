# METADATA
# title: Compute clusters have no local users
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-cluster
# custom:
#   kind: azure.ai.compute-cluster
#   class: authentication
#   severity: medium
#   attributes: [local_authentication]
#   help: "Set `local_auth_enabled = false`."
#   aliases:
#     checkov: [CKV_AZURE_142]
package onus.azure.ai.compute_local_authentication

unmet contains lack if {
	some r in input.kinds["azure.ai.compute-cluster"]
	r.local_authentication == true
	lack := {
		"resource": r.address,
		"attribute": "local_authentication",
		"message": "a local user can log in over SSH",
	}
}
