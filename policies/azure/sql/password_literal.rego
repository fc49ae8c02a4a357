# METADATA
# title: SQL passwords are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/security-best-practice
# custom:
#   kind: azure.sql.server
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use `azuread_authentication_only`, a `random_password`, a sensitive variable without a default, or the write-only `administrator_login_password_wo`."
package onus.azure.sql.password_literal

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	r.password_text != ""
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of the administrator stands in the code",
	}
}
