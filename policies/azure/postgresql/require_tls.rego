# METADATA
# title: PostgreSQL servers accept encrypted connections only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/single-server/concepts-ssl-connection-security
# custom:
#   kind: azure.postgresql.single-server
#   class: encryption-in-transit
#   severity: high
#   attributes: [tls_enforced]
#   help: "Set `ssl_enforcement_enabled = true`. Flexible servers have the parameter `require_secure_transport`."
#   aliases:
#     checkov: [CKV_AZURE_29]
#     trivy: [AZU-0020]
#     kics: [0437633b-daa6-4bbc-8526-c0d2443b946e]
#     regula: [FG_R00226]
#     sonar: [S4423]
#     terrascan: [AC_AZURE_0408]
#     avm: [AVM_SEC_29/PostgreSQLServerSSLEnforcementEnabled,
#       AVM_SEC_29/PostgreSQLServerSSLEnforcementEnabled.azapi]
#     ddkics: [93f9tyjk-e5f6-7890-ab12-cd34ef567890]
package onus.azure.postgresql.require_tls

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.tls_enforced == false
	lack := {
		"resource": r.address,
		"attribute": "tls_enforced",
		"message": "connections without encryption are accepted",
	}
}
