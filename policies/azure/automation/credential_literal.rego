# METADATA
# title: Credentials of runbooks are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/automation/shared-resources/credentials
# custom:
#   kind: azure.automation.credential
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use the managed identity of the account instead; or hand the password in as a sensitive variable without a default, and change it, as the old one is known."
package onus.azure.automation.credential_literal

import data.onus.lib.secrets

unmet contains lack if {
	some r in input.kinds["azure.automation.credential"]
	secrets.is_written(r.password_text)
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of the credential stands in the code",
	}
}
