# METADATA
# title: SQL servers know Microsoft Entra ID
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview
# custom:
#   kind: azure.sql.server
#   class: authentication
#   severity: medium
#   attributes: [entra_admin, entra_login]
#   help: "Declare `azuread_administrator` (for the old `azurerm_sql_server`: an `azurerm_sql_active_directory_administrator`)."
#   controls: {cis-azure-3.0: ["5.1.4"]}
#   aliases:
#     checkov: [CKV2_AZURE_7, CKV2_AZURE_27]
#     kics: [a3a055d2-9a2e-4cc9-b9fb-12850a1a3a4b]
#     terrascan: [AC_AZURE_0378, AC_AZURE_0384]
package onus.azure.sql.entra_administrator

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "entra_admin",
		"message": "logins rest on SQL passwords alone",
		"rests_on": ["entra_admin"],
	}
}

_lacks(r) if r.entra_admin == false

_lacks(r) if {
	r.entra_admin == true
	regex.match(`^ +$`, azure_net.word(r.entra_login))
}
