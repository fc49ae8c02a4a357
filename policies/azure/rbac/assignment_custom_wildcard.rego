# METADATA
# title: No assigned custom role grants `*`
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/best-practices
# custom:
#   kind: azure.rbac.assignment
#   class: least-privilege
#   severity: high
#   attributes: [role_actions]
#   help: "Narrow the `actions` of the role definition, or assign a built-in role that fits."
#   aliases:
#     kics: [3fa5900f-9aac-4982-96b2-a6143d9c99fb]
package onus.azure.rbac.assignment_custom_wildcard

unmet contains lack if {
	some r in input.kinds["azure.rbac.assignment"]
	"*" in r.role_actions
	lack := {
		"resource": r.address,
		"attribute": "role_actions",
		"message": "the assigned role may do everything",
	}
}
