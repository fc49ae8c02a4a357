# METADATA
# title: SQL servers refuse TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings
# custom:
#   kind: azure.sql.server
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `minimum_tls_version` out or set it to `\"1.2\"`."
#   aliases:
#     checkov: [CKV_AZURE_52]
#     trivy: [AZU-0026]
#     sonar: [S4423]
package onus.azure.sql.min_tls

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	r.tls_version in {"1.0", "1.1", "Disabled", "None"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
