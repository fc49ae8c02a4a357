# METADATA
# title: API management speaks no old TLS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers
# custom:
#   kind: azure.apimanagement.service
#   class: encryption-in-transit
#   severity: medium
#   attributes: [backend_ssl30, backend_tls10, backend_tls11, frontend_ssl30, frontend_tls10, frontend_tls11]
#   help: "Leave the switches in `security` out or set them to `false`."
#   aliases:
#     checkov: [CKV_AZURE_173]
package onus.azure.apimanagement.old_protocols

subject contains r.address if {
	some r in input.kinds["azure.apimanagement.service"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.service"]
	some path in ["backend_ssl30", "backend_tls10", "backend_tls11", "frontend_ssl30", "frontend_tls10", "frontend_tls11"]
	r[path] == true
	lack := {
		"resource": r.address,
		"attribute": path,
		"message": sprintf("`%s` is on", [path]),
		"rests_on": [path],
	}
}
