# METADATA
# title: Settings of web apps hold no secrets
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
# custom:
#   kind: azure.appservice.web-app
#   class: secrets
#   severity: critical
#   attributes: [settings]
#   help: "Refer to the vault: `@Microsoft.KeyVault(SecretUri=…)`, let the app use its managed identity, or take the value from a resource. Then change the secret."
package onus.azure.appservice.settings_secrets

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	is_object(r.settings)
	some name, value in r.settings
	is_string(value)
	_is_secret(name, value)
	lack := {
		"resource": r.address,
		"attribute": "settings",
		"message": sprintf("the setting `%s` holds a secret", [name]),
	}
}

# Keys of storage, queues and caches in connection strings; passwords of databases.
_is_secret(_, value) if regex.match(`(?i)(AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{30,}`, value)

_is_secret(_, value) if regex.match(`(?i)(^|;) *(Password|Pwd)=[^;{$@]{6,}`, value)

_is_secret(_, value) if regex.match(`-----BEGIN [A-Z ]*PRIVATE KEY-----`, value)

_is_secret(_, value) if regex.match(`(AKIA|ASIA)[0-9A-Z]{16}`, value)

# A telling name, with a value that is neither a reference nor a placeholder.
_is_secret(name, value) if {
	regex.match(`(?i)(^|_)(password|passwd|secret|api_?key|access_?key|client_?secret)$`, name)
	regex.match(`^[^@$<{ ]{8,}$`, value)
}
