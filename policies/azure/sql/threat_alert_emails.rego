# METADATA
# title: Somebody is told of threats to SQL
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure
# custom:
#   kind: azure.sql.alert-policy
#   class: monitoring
#   severity: low
#   attributes: [emails]
#   profile: strict
#   help: "Name a mailbox of the team in `email_addresses`."
#   aliases:
#     checkov: [CKV_AZURE_26]
#     trivy: [AZU-0018]
#     avm: [AVM_SEC_26/SQLServerEmailAlertsEnabled, AVM_SEC_26/SQLServerEmailAlertsEnabled.azapi]
package onus.azure.sql.threat_alert_emails

unmet contains lack if {
	some r in input.kinds["azure.sql.alert-policy"]
	_is_nobody(r)
	lack := {
		"resource": r.address,
		"attribute": "emails",
		"message": "no address is told",
	}
}

_is_nobody(r) if {
	is_array(r.emails)
	addresses := [address |
		some address in r.emails
		address != ""
	]
	count(addresses) == 0
}
