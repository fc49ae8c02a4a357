# METADATA
# title: Conditional access policies are enforced
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/entra/identity/conditional-access/overview
# custom:
#   kind: azure.entra.access-policy
#   class: authentication
#   severity: medium
#   attributes: [state]
#   help: "Set `state = \"enabled\"` once the reports show that nobody is locked out."
package onus.azure.entra.access_policy_state

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.entra.access-policy"]
	azure_net.word(r.state) != "enabled"
	lack := {
		"resource": r.address,
		"attribute": "state",
		"message": "the policy is not enforced",
	}
}
