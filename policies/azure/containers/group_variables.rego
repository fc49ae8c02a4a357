# METADATA
# title: Variables of container groups are secure ones
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-instances/container-instances-environment-variables
# custom:
#   kind: azure.containers.group
#   class: secrets
#   severity: medium
#   attributes: [has_plain_variables]
#   profile: strict
#   help: "Move what is secret to `secure_environment_variables`."
#   aliases:
#     checkov: [CKV_AZURE_235]
package onus.azure.containers.group_variables

subject contains r.address if {
	some r in input.kinds["azure.containers.group"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.containers.group"]
	r.has_plain_variables == true
	lack := {
		"resource": r.address,
		"attribute": "has_plain_variables",
		"message": "variables are shown to everybody who may read the group",
	}
}
