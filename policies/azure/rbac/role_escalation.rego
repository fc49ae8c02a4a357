# METADATA
# title: Custom roles can not grant roles
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/custom-roles
# custom:
#   kind: azure.rbac.role
#   class: least-privilege
#   severity: high
#   attributes: [actions]
#   help: "Leave the write actions of `Microsoft.Authorization` out, take them back with `not_actions`, or assign the role Role Based Access Control Administrator with a condition."
#   aliases:
#     trivy: [AZU-0052]
#     kics: [8e75e431-449f-49e9-b56a-c8f1378025cf]
#     sonar: [S6381]
#     terrascan: [AC_AZURE_0388]
package onus.azure.rbac.role_escalation

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.rbac.role"]
	some action in r.actions
	_grants(action)
	not _is_taken_back(r)
	lack := {
		"resource": r.address,
		"attribute": "actions",
		"message": sprintf("`%s` lets the holder grant himself every right", [action]),
		"rests_on": ["actions", "not_actions"],
	}
}

_grants(action) if {
	azure_net.word(action) in {
		"microsoft.authorization/*",
		"microsoft.authorization/*/write",
		"microsoft.authorization/roleassignments/*",
		"microsoft.authorization/roleassignments/write",
		"microsoft.authorization/roledefinitions/*",
		"microsoft.authorization/roledefinitions/write",
		"*/write",
	}
}

_is_taken_back(r) if {
	some action in r.not_actions
	azure_net.word(action) in {"microsoft.authorization/*", "microsoft.authorization/*/write"}
}
