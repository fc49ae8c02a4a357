# METADATA
# title: Powerful directory roles are not given for good
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices
# custom:
#   kind: azure.entra.directory-role
#   class: least-privilege
#   severity: medium
#   attributes: [name, template, members]
#   profile: strict
#   help: "Use `azuread_directory_role_eligibility_schedule_request`, or a role that can do less."
#   aliases:
#     sonar: [S6375]
package onus.azure.entra.privileged_role

unmet contains lack if {
	some r in input.kinds["azure.entra.directory-role"]
	lower(r.name) in _powerful_names
	r.members == true
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": sprintf("%s is given for good", [r.name]),
		"rests_on": ["name", "members"],
	}
}

_powerful_names := {
	"application administrator", "cloud application administrator", "exchange administrator", "global administrator",
	"groups administrator", "helpdesk administrator", "hybrid identity administrator", "intune administrator",
	"password administrator", "privileged authentication administrator", "privileged role administrator",
	"user administrator",
}
