# METADATA
# title: Secrets say what they are
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/secrets/about-secrets
# custom:
#   kind: azure.keyvault.secret
#   class: hardening
#   severity: low
#   attributes: [content_type]
#   profile: strict
#   help: "Set `content_type`, for example `password` or `application/x-pkcs12`."
#   aliases:
#     checkov: [CKV_AZURE_114]
#     trivy: [AZU-0015]
#     kics: [f8e08a38-fc6e-4915-abbe-a7aadf1d59ef]
package onus.azure.keyvault.secret_content_type

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.keyvault.secret"]
	trim_space(azure_net.word(r.content_type)) == ""
	lack := {
		"resource": r.address,
		"attribute": "content_type",
		"message": "nothing says what kind of secret this is",
	}
}
