# METADATA
# title: Passwords of users are not written in the code
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/user
# custom:
#   kind: azure.entra.user
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use a `random_password` and `force_password_change = true`, or let the user set it himself; and change the password, as the old one is known."
package onus.azure.entra.user_password_literal

import data.onus.lib.secrets

unmet contains lack if {
	some r in input.kinds["azure.entra.user"]
	secrets.is_written(r.password_text)
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of a user stands in the code",
	}
}
