# METADATA
# title: Web apps refuse TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-ssl-bindings
# custom:
#   kind: azure.appservice.web-app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `minimum_tls_version` (in the old resources `min_tls_version`) in `site_config` out, or set it to `\"1.2\"` or more."
#   controls: {cis-azure-3.0: ["9.4"]}
#   aliases:
#     checkov: [CKV_AZURE_15, CKV_AZURE_154]
#     trivy: [AZU-0006]
#     kics: [b7b9d1c7-2d3b-49b4-b867-ebbe68d0b643]
#     regula: [FG_R00347]
package onus.azure.appservice.min_tls

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.tls_version in {"1.0", "1.1"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
