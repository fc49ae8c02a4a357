# METADATA
# title: SQL databases survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla
# custom:
#   kind: azure.sql.database
#   class: availability
#   severity: low
#   attributes: [zone_redundant]
#   profile: strict
#   help: "Set `zone_redundant = true`, in a tier that offers it."
#   aliases:
#     checkov: [CKV_AZURE_229]
package onus.azure.sql.zone_redundant

unmet contains lack if {
	some r in input.kinds["azure.sql.database"]
	r.zone_redundant == false
	lack := {
		"resource": r.address,
		"attribute": "zone_redundant",
		"message": "the database runs in one zone",
	}
}
