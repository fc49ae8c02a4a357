# METADATA
# title: Storage accounts refuse TLS below 1.2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version
# custom:
#   kind: azure.storage.account
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_version]
#   fix: {tls_version: TLS1_2}
#   help: "Leave `min_tls_version` out or set it to `TLS1_2` or higher."
#   controls: {cis-azure-3.0: ["4.15"], cis-azure-4.0: ["10.3.7"], cis-azure-6.0: ["9.3.6"]}
#   aliases:
#     checkov: [CKV_AZURE_44]
#     trivy: [AZU-0011, AZU-0059]
#     kics: [8263f146-5e03-43e0-9cfe-db960d56d1e7]
#     sonar: [S4423]
package onus.azure.storage.min_tls

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.tls_version in {"TLS1_0", "TLS1_1"}
	lack := {
		"resource": r.address,
		"attribute": "tls_version",
		"message": "connections with TLS 1.0 or 1.1 are accepted",
	}
}
