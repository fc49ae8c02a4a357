# METADATA
# title: Microsoft services that you use can pass the storage firewall
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services
# custom:
#   kind: azure.storage.account
#   class: availability
#   severity: low
#   attributes: [network_bypass, network_default_action]
#   profile: strict
#   help: "Keep `AzureServices` in `bypass`, or leave `bypass` out."
#   controls: {cis-azure-3.0: ["4.8"], cis-azure-4.0: ["10.3.5"], cis-azure-6.0: ["9.3.5"]}
#   aliases:
#     checkov: [CKV_AZURE_36]
#     trivy: [AZU-0010]
#     kics: [5400f379-a347-4bdd-a032-446465fdcc6f]
#     regula: [FG_R00208]
#     terrascan: [AC_AZURE_0371]
package onus.azure.storage.trusted_services

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	not _passes(r)
	lack := {
		"resource": r.address,
		"attribute": "network_bypass",
		"message": "backup, monitoring and other Microsoft services are locked out",
	}
}

_passes(r) if {
	some service in r.network_bypass
	contains(azure_net.word(service), "azureservices")
}
