# METADATA
# title: Passwords of single MySQL servers are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/flexible-server/concepts-azure-ad-authentication
# custom:
#   kind: azure.mysql.single-server
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use a `random_password` or a sensitive variable without a default; and change the password, as the old one is known."
package onus.azure.mysql.single_password_literal

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.password_text != ""
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of the administrator stands in the code",
	}
}
