# METADATA
# title: SQL databases keep a ledger
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/ledger-overview
# custom:
#   kind: azure.sql.database
#   class: hardening
#   severity: low
#   attributes: [ledger]
#   profile: strict
#   help: "Set `ledger_enabled = true` when the database is created; it can not be changed later."
#   aliases:
#     checkov: [CKV_AZURE_224]
package onus.azure.sql.ledger

unmet contains lack if {
	some r in input.kinds["azure.sql.database"]
	r.ledger == false
	lack := {
		"resource": r.address,
		"attribute": "ledger",
		"message": "changes can be made without a trace",
	}
}
