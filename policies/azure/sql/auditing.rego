# METADATA
# title: SQL servers keep an audit log
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/auditing-overview
# custom:
#   kind: azure.sql.server
#   class: logging
#   severity: medium
#   attributes: [auditing, auditing_enabled]
#   help: "Declare an `azurerm_mssql_server_extended_auditing_policy` for the server, with a storage account or `log_monitoring_enabled`."
#   controls: {cis-azure-3.0: ["5.1.1"]}
#   aliases:
#     checkov: [CKV_AZURE_23]
#     trivy: [AZU-0027]
#     kics: [609839ae-bd81-4375-9910-5bce72ae7b92, 9c301481-e6ec-44f7-8a49-8ec63e2969ea,
#       f7e296b0-6660-4bc5-8f87-22ac4a815edf]
#     regula: [FG_R00282]
#     terrascan: [AC_AZURE_0136, AC_AZURE_0137, AC_AZURE_0375, AC_AZURE_0376]
package onus.azure.sql.auditing

subject contains r.address if {
	some r in input.kinds["azure.sql.server"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.sql.server"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "auditing",
		"message": "logins and queries leave no trace",
		"rests_on": ["auditing", "auditing_enabled"],
	}
}

_lacks(r) if r.auditing == false

_lacks(r) if {
	r.auditing == true
	r.auditing_enabled == false
}
