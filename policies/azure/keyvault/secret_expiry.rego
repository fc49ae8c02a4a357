# METADATA
# title: Secrets in the vault expire
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/secrets/about-secrets
# custom:
#   kind: azure.keyvault.secret
#   class: secrets
#   severity: low
#   attributes: [expires]
#   help: "Set `expiration_date`."
#   controls: {cis-azure-3.0: ["3.3.3", "3.3.4"], cis-azure-4.0: ["9.3.3", "9.3.4"], cis-azure-6.0: ["8.3.3"]}
#   aliases:
#     checkov: [CKV_AZURE_41]
#     trivy: [AZU-0017]
#     kics: [dfa20ffa-f476-428f-a490-424b41e91c7f]
#     regula: [FG_R00451]
#     terrascan: [AC_AZURE_0163]
package onus.azure.keyvault.secret_expiry

unmet contains lack if {
	some r in input.kinds["azure.keyvault.secret"]
	r.expires == false
	lack := {
		"resource": r.address,
		"attribute": "expires",
		"message": "the secret never expires",
	}
}
