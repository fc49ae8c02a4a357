# METADATA
# title: Secrets are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices
# custom:
#   kind: azure.keyvault.secret
#   class: secrets
#   severity: high
#   attributes: [value]
#   help: "Generate the value (`random_password`), pass it in as a sensitive variable without a default, or use the write-only `value_wo`. Then change the secret, as the old one is known."
package onus.azure.keyvault.secret_literal

unmet contains lack if {
	some r in input.kinds["azure.keyvault.secret"]
	r.value != ""
	lack := {
		"resource": r.address,
		"attribute": "value",
		"message": "the secret stands in the code",
	}
}
