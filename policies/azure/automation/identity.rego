# METADATA
# title: Automation accounts have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/automation/enable-managed-identity-for-automation
# custom:
#   kind: azure.automation.automation-account
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity`, and grant it only the roles that runbooks need."
#   aliases:
#     checkov: [CKV2_AZURE_36]
#     sonar: [S6378]
package onus.azure.automation.identity

unmet contains lack if {
	some r in input.kinds["azure.automation.automation-account"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "runbooks need stored credentials",
	}
}
