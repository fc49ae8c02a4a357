# METADATA
# title: Administrators are told of threats to SQL
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure
# custom:
#   kind: azure.sql.alert-policy
#   class: monitoring
#   severity: low
#   attributes: [email_admins]
#   profile: strict
#   help: "Set `email_account_admins = true`."
#   aliases:
#     checkov: [CKV_AZURE_27]
#     trivy: [AZU-0023]
#     kics: [55975007-f6e7-4134-83c3-298f1fe4b519]
package onus.azure.sql.threat_alert_admins

unmet contains lack if {
	some r in input.kinds["azure.sql.alert-policy"]
	r.email_admins == false
	lack := {
		"resource": r.address,
		"attribute": "email_admins",
		"message": "the administrators of the subscription are not told",
	}
}
