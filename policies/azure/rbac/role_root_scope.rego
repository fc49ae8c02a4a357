# METADATA
# title: Custom roles can not be assigned everywhere
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/custom-roles
# custom:
#   kind: azure.rbac.role
#   class: least-privilege
#   severity: medium
#   attributes: [assignable_scopes]
#   help: "Name the subscriptions, management groups or resource groups in `assignable_scopes`."
#   aliases:
#     trivy: [AZU-0030]
package onus.azure.rbac.role_root_scope

unmet contains lack if {
	some r in input.kinds["azure.rbac.role"]
	"/" in r.assignable_scopes
	lack := {
		"resource": r.address,
		"attribute": "assignable_scopes",
		"message": "the role can be assigned at the root of the tenant",
	}
}
