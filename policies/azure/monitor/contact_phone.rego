# METADATA
# title: Defender knows a number for emergencies
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications
# custom:
#   kind: azure.monitor.security-contact
#   class: monitoring
#   severity: low
#   attributes: [phone]
#   profile: strict
#   help: "Set `phone`."
#   aliases:
#     checkov: [CKV_AZURE_20]
#     trivy: [AZU-0046]
package onus.azure.monitor.contact_phone

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.monitor.security-contact"]
	azure_net.word(r.phone) == ""
	lack := {
		"resource": r.address,
		"attribute": "phone",
		"message": "no telephone number is given",
	}
}
