# METADATA
# title: PostgreSQL servers refuse TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/single-server/concepts-ssl-connection-security
# custom:
#   kind: azure.postgresql.single-server
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `ssl_minimal_tls_version_enforced` out or set it to `\"TLS1_2\"`."
#   aliases:
#     checkov: [CKV_AZURE_147]
#     trivy: [AZU-0026]
package onus.azure.postgresql.min_tls

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.tls_version in {"TLS1_0", "TLS1_1", "TLSEnforcementDisabled"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "old versions of TLS are accepted",
	}
}
