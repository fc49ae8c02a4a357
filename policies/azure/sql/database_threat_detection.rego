# METADATA
# title: Threats to single SQL databases are reported
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview
# custom:
#   kind: azure.sql.database
#   class: monitoring
#   severity: low
#   attributes: [threat_detection]
#   profile: strict
#   help: "Declare `threat_detection_policy` with `state = \"Enabled\"`, or an `azurerm_mssql_server_security_alert_policy` for the server."
#   aliases:
#     terrascan: [AC_AZURE_0383]
package onus.azure.sql.database_threat_detection

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.sql.database"]
	r.type != "azapi_resource"
}

unmet contains lack if {
	some r in input.kinds["azure.sql.database"]
	azure_net.word(r.threat_detection) != "enabled"
	lack := {
		"resource": r.address,
		"attribute": "threat_detection",
		"message": "threat detection of the database is off",
	}
}
