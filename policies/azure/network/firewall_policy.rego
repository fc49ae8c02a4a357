# METADATA
# title: Azure Firewall follows a policy
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/firewall-manager/policy-overview
# custom:
#   kind: azure.network.firewall
#   class: network-rules
#   severity: low
#   attributes: [policy]
#   profile: strict
#   help: "Set `firewall_policy_id`."
#   aliases:
#     checkov: [CKV_AZURE_219]
package onus.azure.network.firewall_policy

unmet contains lack if {
	some r in input.kinds["azure.network.firewall"]
	r.policy == ""
	lack := {
		"resource": r.address,
		"attribute": "policy",
		"message": "rules are kept in the firewall itself",
	}
}
