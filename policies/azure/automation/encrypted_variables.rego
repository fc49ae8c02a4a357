# METADATA
# title: Variables of Automation are encrypted
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/automation/shared-resources/variables
# custom:
#   kind: azure.automation.variable
#   class: secrets
#   severity: medium
#   attributes: [encrypted]
#   help: "Set `encrypted = true`."
#   aliases:
#     checkov: [CKV_AZURE_73]
package onus.azure.automation.encrypted_variables

unmet contains lack if {
	some r in input.kinds["azure.automation.variable"]
	r.encrypted == false
	lack := {
		"resource": r.address,
		"attribute": "encrypted",
		"message": "everybody who may read the account sees the value",
	}
}
