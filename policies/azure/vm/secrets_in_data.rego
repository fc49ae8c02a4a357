# METADATA
# title: Start scripts of machines hold no secrets
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/custom-data
# custom:
#   kind: azure.vm.machine
#   class: secrets
#   severity: critical
#   attributes: [custom_data]
#   help: "Let the machine fetch its secrets from a vault with its managed identity, and change the ones that stood in the script."
#   aliases:
#     checkov: [CKV_AZURE_45]
#     trivy: [AZU-0037]
package onus.azure.vm.secrets_in_data

unmet contains lack if {
	some r in input.kinds["azure.vm.machine"]
	is_string(r.custom_data)
	_holds_secret(r.custom_data)
	lack := {
		"resource": r.address,
		"attribute": "custom_data",
		"message": "a password or key stands in the start script",
	}
}

_holds_secret(text) if _is_secret(text)

_holds_secret(text) if {
	base64.is_valid(text)
	_is_secret(base64.decode(text))
}

# A value behind a telling name; keys of Amazon and Azure; private keys. What a variable or a command gives is none.
_is_secret(text) if {
	regex.match(`(?i)(password|passwd|secret|api_?key|access_?key|token)["']?[ \t]*[=:][ \t]*\\?["']?[^ \t"'$<({\\]{6,}`, text)
}

_is_secret(text) if regex.match(`(AKIA|ASIA)[0-9A-Z]{16}`, text)

_is_secret(text) if regex.match(`AccountKey=[A-Za-z0-9+/]{40,}`, text)

_is_secret(text) if regex.match(`-----BEGIN [A-Z ]*PRIVATE KEY-----`, text)
