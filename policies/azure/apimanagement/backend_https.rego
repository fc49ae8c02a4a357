# METADATA
# title: Backends are called over HTTPS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/backends
# custom:
#   kind: azure.apimanagement.backend
#   class: encryption-in-transit
#   severity: high
#   attributes: [url]
#   help: "Use an address that begins with `https://` in `url`."
#   aliases:
#     checkov: [CKV_AZURE_215]
#     avm: [AVM_SEC_215/APIManagementBackendHTTPS, AVM_SEC_215/APIManagementBackendHTTPS.azapi]
package onus.azure.apimanagement.backend_https

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.backend"]
	is_string(r.url)
	startswith(azure_net.word(r.url), "http://")
	lack := {
		"resource": r.address,
		"attribute": "url",
		"message": "the backend is called over plain HTTP",
	}
}
