# METADATA
# title: Alerts of Defender reach the owners
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications
# custom:
#   kind: azure.monitor.security-contact
#   class: monitoring
#   severity: low
#   attributes: [alerts_to_admins]
#   help: "Set `alerts_to_admins = true`."
#   controls: {cis-azure-3.0: ["3.1.12"], cis-azure-4.0: ["9.1.12"]}
#   aliases:
#     checkov: [CKV_AZURE_22]
#     trivy: [AZU-0044, AZU-0063]
package onus.azure.monitor.contact_admins

unmet contains lack if {
	some r in input.kinds["azure.monitor.security-contact"]
	r.alerts_to_admins == false
	lack := {
		"resource": r.address,
		"attribute": "alerts_to_admins",
		"message": "the owners of the subscription are not told of alerts",
	}
}
