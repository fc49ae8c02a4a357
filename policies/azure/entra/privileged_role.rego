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

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.entra.directory-role"]
	azure_net.word(r.name) in _powerful_names
	r.members == true
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": sprintf("%s is given for good", [r.name]),
		"rests_on": ["name", "members"],
	}
}

unmet contains lack if {
	some r in input.kinds["azure.entra.directory-role"]
	not azure_net.word(r.name) in _powerful_names
	name := _powerful_templates[azure_net.word(r.template)]
	r.members == true
	lack := {
		"resource": r.address,
		"attribute": "template",
		"message": sprintf("%s is given for good", [name]),
		"rests_on": ["template", "members"],
	}
}

_powerful_templates := {
	"62e90394-69f5-4237-9190-012177145e10": "Global Administrator",
	"e8611ab8-c189-46e8-94e1-60213ab1f814": "Privileged Role Administrator",
	"7be44c8a-adaf-4e2a-84d6-ab2649e08a13": "Privileged Authentication Administrator",
	"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3": "Application Administrator",
	"158c047a-c907-4556-b7ef-446551a6b5f7": "Cloud Application Administrator",
	"fe930be7-5e62-47db-91af-98c3a49a38b1": "User Administrator",
	"29232cdf-9323-42fd-ade2-1d097af3e4de": "Exchange Administrator",
	"729827e3-9c14-49f7-bb1b-9608f156bbb8": "Helpdesk Administrator",
	"8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2": "Hybrid Identity Administrator",
	"3a2c62db-5318-420d-8d74-23affee5d9d5": "Intune Administrator",
	"966707d0-3269-4727-9be2-8c3a10f19b9d": "Password Administrator",
	"fdd7a751-b60b-444a-984c-02652fe8fa1c": "Groups Administrator",
}

_powerful_names := {
	"application administrator", "cloud application administrator", "exchange administrator", "global administrator",
	"groups administrator", "helpdesk administrator", "hybrid identity administrator", "intune administrator",
	"password administrator", "privileged authentication administrator", "privileged role administrator",
	"user administrator",
}
