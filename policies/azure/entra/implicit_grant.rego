# METADATA
# title: Applications get no tokens in addresses
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-implicit-grant-flow
# custom:
#   kind: azure.entra.application
#   class: authentication
#   severity: medium
#   attributes: [access_tokens]
#   help: "Leave `access_token_issuance_enabled` in `implicit_grant` out or set it to `false`."
package onus.azure.entra.implicit_grant

unmet contains lack if {
	some r in input.kinds["azure.entra.application"]
	r.access_tokens == true
	lack := {
		"resource": r.address,
		"attribute": "access_tokens",
		"message": "access tokens are given out in the address",
	}
}
