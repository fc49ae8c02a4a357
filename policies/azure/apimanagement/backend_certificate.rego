# METADATA
# title: Certificates of backends are checked
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/backends
# custom:
#   kind: azure.apimanagement.backend
#   class: encryption-in-transit
#   severity: medium
#   attributes: [certificate_chain_validated, certificate_name_validated]
#   help: "Leave `validate_certificate_chain` and `validate_certificate_name` in `tls` out or set them to `true`."
package onus.azure.apimanagement.backend_certificate

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.backend"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "certificate_chain_validated",
		"message": "the certificate of the backend is not checked",
	}
}

_lacks(r) if r.certificate_chain_validated == false

_lacks(r) if r.certificate_name_validated == false
