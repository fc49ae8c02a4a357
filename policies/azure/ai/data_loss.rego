# METADATA
# title: OpenAI accounts call only named services
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention
# custom:
#   kind: azure.ai.account
#   class: hardening
#   severity: low
#   attributes: [outbound_restricted, fqdns]
#   subject_attributes: [account_kind]
#   profile: strict
#   help: "Set `outbound_network_access_restricted = true`, and list what is needed in `fqdns`."
#   aliases:
#     checkov: [CKV_AZURE_247]
package onus.azure.ai.data_loss

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.ai.account"]
	azure_net.word(r.account_kind) == "openai"
}

unmet contains lack if {
	some r in input.kinds["azure.ai.account"]
	_lacks(r)
	lack := {
		"resource": r.address,
		"attribute": "outbound_restricted",
		"message": "the account may call every address",
	}
}

_lacks(r) if r.outbound_restricted == false

_lacks(r) if r.fqdns == 0
