# METADATA
# title: Custom roles grant no action `*`
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/custom-roles
# custom:
#   kind: azure.rbac.role
#   class: least-privilege
#   severity: high
#   attributes: [actions]
#   help: "Name the actions that the holders need, such as `Microsoft.Compute/virtualMachines/start/action`. Where everything is meant, assign the built-in role, so that it is seen."
#   controls: {cis-azure-4.0: ["6.23"], cis-azure-6.0: ["5.4"]}
#   aliases:
#     checkov: [CKV_AZURE_39]
#     trivy: [AZU-0052]
#     kics: [8e75e431-449f-49e9-b56a-c8f1378025cf]
#     regula: [FG_R00288]
#     sonar: [S6385]
#     terrascan: [AC_AZURE_0388]
package onus.azure.rbac.role_wildcard

unmet contains lack if {
	some r in input.kinds["azure.rbac.role"]
	some action in r.actions
	action == "*"
	lack := {
		"resource": r.address,
		"attribute": "actions",
		"message": "the role may do everything",
	}
}
