# METADATA
# title: Defender knows an address for alerts
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications
# custom:
#   kind: azure.monitor.security-contact
#   class: monitoring
#   severity: low
#   attributes: [email]
#   help: "Set `email` to a mailbox of the team."
#   controls: {cis-azure-3.0: ["3.1.13"], cis-azure-4.0: ["9.1.13"], cis-azure-6.0: ["8.1.13"]}
#   aliases:
#     checkov: [CKV_AZURE_131]
#     trivy: [AZU-0062]
#     kics: [34664094-59e0-4524-b69f-deaa1a68cce3]
#     regula: [FG_R00468]
package onus.azure.monitor.contact_email

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.monitor.security-contact"]
	azure_net.word(r.email) == ""
	lack := {
		"resource": r.address,
		"attribute": "email",
		"message": "no address is given",
	}
}
