# METADATA
# title: Function apps refuse TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-ssl-bindings
# custom:
#   kind: azure.appservice.function-app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `minimum_tls_version` (in the old resources `min_tls_version`) in `site_config` out, or set it to `\"1.2\"` or more."
#   controls: {cis-azure-3.0: ["9.4"]}
#   aliases:
#     checkov: [CKV_AZURE_145]
#     kics: [ace823d1-4432-4dee-945b-cdf11a5a6bd0]
package onus.azure.appservice.function_min_tls

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.tls_version in {"1.0", "1.1"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
