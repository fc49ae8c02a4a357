# METADATA
# title: Threats to single MySQL servers are reported
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/mysql/single-server/concepts-data-access-security-private-link
# custom:
#   kind: azure.mysql.single-server
#   class: monitoring
#   severity: low
#   attributes: [threat_detection]
#   profile: strict
#   help: "Declare `threat_detection_policy` with `enabled = true`, or switch on the Defender plan for open source databases."
#   aliases:
#     checkov: [CKV_AZURE_127]
package onus.azure.mysql.single_threat_detection

subject contains r.address if {
	some r in input.kinds["azure.mysql.single-server"]
	not r.type in {"azurerm_mariadb_server", "azapi_resource"}
}

unmet contains lack if {
	some r in input.kinds["azure.mysql.single-server"]
	r.threat_detection == false
	lack := {
		"resource": r.address,
		"attribute": "threat_detection",
		"message": "threat detection is off",
	}
}
