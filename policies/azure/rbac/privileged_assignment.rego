# METADATA
# title: No Owner of a whole subscription
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/role-based-access-control/best-practices
# custom:
#   kind: azure.rbac.assignment
#   class: least-privilege
#   severity: medium
#   attributes: [role, role_id, scope]
#   profile: strict
#   help: "Grant a narrower role, or grant it for a resource group. Where people need it at times, make them eligible with Privileged Identity Management (`azurerm_pim_eligible_role_assignment`)."
#   controls: {cis-azure-4.0: ["6.3.3"], cis-azure-6.0: ["5.3.3"]}
#   aliases:
#     sonar: [S6387, S6381]
package onus.azure.rbac.privileged_assignment

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.rbac.assignment"]
	_is_privileged(r)
	_is_wide(r)
	lack := {
		"resource": r.address,
		"attribute": _attribute(r),
		"message": sprintf("%s is granted for a whole subscription or management group", [_name(r)]),
		"rests_on": [_attribute(r), "scope"],
	}
}

_privileged := {
	"8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
	"b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
	"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
}

_name(r) := name if {
	some _, name in _privileged
	azure_net.word(r.role) == azure_net.word(name)
}

_name(r) := name if {
	some id, name in _privileged
	endswith(azure_net.word(r.role_id), id)
}

_is_privileged(r) if _name(r)

_attribute(r) := "role" if r.role != ""

_attribute(r) := "role_id" if r.role == ""

# A subscription (and no group or resource in it), or a management group.
_is_wide(r) if regex.match(`(?i)^/subscriptions/[^/]+/?$`, r.scope)

_is_wide(r) if startswith(azure_net.word(r.scope), "/providers/microsoft.management/managementgroups/")

_is_wide(r) if regex.match(`^\$\{azurerm_(subscription|management_group)\.[^}]*\.id\}$`, r.scope)
