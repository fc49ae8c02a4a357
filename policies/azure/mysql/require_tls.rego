# METADATA
# title: MySQL servers accept encrypted connections only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-ssl-connection-security
# custom:
#   kind: azure.mysql.single-server
#   class: encryption-in-transit
#   severity: high
#   attributes: [tls_enforced]
#   help: "Set `ssl_enforcement_enabled = true`. Flexible servers have the parameter `require_secure_transport`."
#   aliases:
#     checkov: [CKV_AZURE_28, CKV_AZURE_47]
#     kics: [73e42469-3a86-4f39-ad78-098f325b4e9f]
#     regula: [FG_R00225]
#     sonar: [S4423]
#     terrascan: [AC_AZURE_0131]
#     ddkics: [c3f2e1d0-b9a8-7c6d-5e4f-3210fedcba98, 8f0e6b2d-3c9a-4f1e-8d2a-7b6c5d4e3f21]
package onus.azure.mysql.require_tls

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.tls_enforced == false
	lack := {
		"resource": r.address,
		"attribute": "tls_enforced",
		"message": "connections without encryption are accepted",
	}
}
