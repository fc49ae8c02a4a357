# METADATA
# title: MySQL servers refuse TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-ssl-connection-security
# custom:
#   kind: azure.mysql.single-server
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   help: "Leave `ssl_minimal_tls_version_enforced` out or set it to `\"TLS1_2\"`."
#   controls: {cis-azure-3.0: ["5.3.2"]}
#   aliases:
#     checkov: [CKV_AZURE_54, CKV2_AZURE_37]
#     ddkics: [c2a1d4e6-f789-4b0c-9e12-3456789abcde, 8f0e6b2d-3c9a-4f1e-8d2a-7b6c5d4e3f21]
package onus.azure.mysql.min_tls

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.tls_version in {"TLS1_0", "TLS1_1", "TLSEnforcementDisabled"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "old versions of TLS are accepted",
	}
}
