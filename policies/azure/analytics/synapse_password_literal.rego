# METADATA
# title: Passwords of Synapse are not written in the code
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/synapse-analytics/security/how-to-set-up-access-control
# custom:
#   kind: azure.analytics.synapse-workspace
#   class: secrets
#   severity: high
#   attributes: [password_text]
#   help: "Use `azuread_authentication_only = true`, a `random_password`, or a sensitive variable without a default."
#   aliases:
#     checkov: [CKV_AZURE_239]
package onus.azure.analytics.synapse_password_literal

unmet contains lack if {
	some r in input.kinds["azure.analytics.synapse-workspace"]
	r.password_text != ""
	lack := {
		"resource": r.address,
		"attribute": "password_text",
		"message": "the password of the administrator stands in the code",
	}
}
