# METADATA
# title: Container groups have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-instances/container-instances-managed-identity
# custom:
#   kind: azure.containers.group
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity` and grant it roles."
#   aliases:
#     checkov: [CKV2_AZURE_28]
#     sonar: [S6378]
package onus.azure.containers.group_identity

unmet contains lack if {
	some r in input.kinds["azure.containers.group"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the group has no managed identity",
	}
}
