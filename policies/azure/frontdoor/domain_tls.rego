# METADATA
# title: Domains of the edge refuse old TLS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/frontdoor/end-to-end-tls
# custom:
#   kind: azure.frontdoor.custom-domain
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Set `minimum_version = \"TLS12\"` in `tls` (before azurerm 5: `minimum_tls_version`); for the classic CDN `tls_version = \"TLS12\"` in `cdn_managed_https` or `user_managed_https`."
#   aliases:
#     checkov: [CKV_AZURE_200]
package onus.azure.frontdoor.domain_tls

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.custom-domain"]
	_is_old(r)
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "TLS 1.0 or 1.1 is accepted, or HTTPS is off",
	}
}

_is_old(r) if r.tls_version in {"TLS10", "TLS11", "None"}
