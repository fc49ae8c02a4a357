# METADATA
# title: Passwords of single PostgreSQL servers are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-security
# custom:
#   kind: azure.postgresql.single-server
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use a `random_password` or a sensitive variable without a default, or logins from Microsoft Entra ID; and change the password, as the old one is known."
package onus.azure.postgresql.single_password_literal

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.password_text != ""
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of the administrator stands in the code",
	}
}
