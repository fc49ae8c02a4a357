# METADATA
# title: Threats to single PostgreSQL servers are reported
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/single-server/concepts-data-access-security-private-link
# custom:
#   kind: azure.postgresql.single-server
#   class: monitoring
#   severity: low
#   attributes: [threat_detection]
#   profile: strict
#   help: "Declare `threat_detection_policy` with `enabled = true`, or switch on the Defender plan for open source databases."
#   aliases:
#     checkov: [CKV_AZURE_128]
#     kics: [c407c3cf-c409-4b29-b590-db5f4138d332]
package onus.azure.postgresql.single_threat_detection

subject contains r.address if {
	some r in input.kinds["azure.postgresql.single-server"]
	not r.type in {"azurerm_mariadb_server", "azapi_resource"}
}

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.threat_detection == false
	lack := {
		"resource": r.address,
		"attribute": "threat_detection",
		"message": "threat detection is off",
	}
}
