# METADATA
# title: Alerts of Defender reach the contact
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications
# custom:
#   kind: azure.monitor.security-contact
#   class: monitoring
#   severity: medium
#   attributes: [alerts]
#   help: "Set `alert_notifications = true`."
#   controls: {cis-azure-3.0: ["3.1.14"], cis-azure-4.0: ["9.1.14"]}
#   aliases:
#     checkov: [CKV_AZURE_21]
#     trivy: [AZU-0044, AZU-0063]
#     kics: [9db38e87-f6aa-4b5e-a1ec-7266df259409]
#     terrascan: [AC_AZURE_0386]
package onus.azure.monitor.contact_alerts

unmet contains lack if {
	some r in input.kinds["azure.monitor.security-contact"]
	r.alerts == false
	lack := {
		"resource": r.address,
		"attribute": "alerts",
		"message": "the contact is not told of alerts",
	}
}
