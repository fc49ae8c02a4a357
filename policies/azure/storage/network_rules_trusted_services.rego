# METADATA
# title: Network rules of storage accounts let Microsoft services pass
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services
# custom:
#   kind: azure.storage.network-rules
#   class: availability
#   severity: low
#   attributes: [bypass]
#   profile: strict
#   help: "Add `AzureServices` to `bypass`, beside `Logging` and `Metrics` where those are wanted."
#   controls: {cis-azure-3.0: ["4.8"], cis-azure-4.0: ["10.3.5"], cis-azure-6.0: ["9.3.5"]}
#   aliases:
#     checkov: [CKV_AZURE_36]
#     trivy: [AZU-0010]
#     kics: [5400f379-a347-4bdd-a032-446465fdcc6f]
#     regula: [FG_R00208]
#     terrascan: [AC_AZURE_0371]
package onus.azure.storage.network_rules_trusted_services

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.storage.network-rules"]
	not r.account
}

unmet contains lack if {
	some r in input.kinds["azure.storage.network-rules"]
	not _passes(r)
	lack := {
		"resource": r.address,
		"attribute": "bypass",
		"message": "backup, monitoring and other Microsoft services are locked out",
	}
}

_passes(r) if {
	some service in r.bypass
	azure_net.word(service) == "azureservices"
}
