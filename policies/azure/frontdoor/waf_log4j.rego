# METADATA
# title: Front Door stops log4j lookups
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-drs
# custom:
#   kind: azure.frontdoor.waf-policy
#   class: patching
#   severity: high
#   attributes: [managed_rules]
#   subject_attributes: [sku]
#   help: "Declare a `managed_rule` of the type `Microsoft_DefaultRuleSet`, and leave rule 944240 on, or override it with `action = \"Block\"`."
#   aliases:
#     checkov: [CKV_AZURE_133]
package onus.azure.frontdoor.waf_log4j

import data.onus.lib.azure_net

subject contains r.address if {
	some r in input.kinds["azure.frontdoor.waf-policy"]
	not startswith(azure_net.word(r.sku), "standard")
}

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.waf-policy"]
	_lacks_rule(r)
	lack := {
		"resource": r.address,
		"attribute": "managed_rules",
		"message": "the rule against log4j lookups is missing or switched off",
	}
}

_lacks_rule(r) if {
	is_array(r.managed_rules)
	every set in r.managed_rules {
		not _has_rule(set)
	}
}

_lacks_rule(r) if {
	some set in r.managed_rules
	some override in set.overrides
	override.id == "944240"
	not _blocks(override)
}

_has_rule(set) if {
	is_string(set.kind)
	regex.match(`(?i)(^|_)defaultruleset$`, set.kind)
}

# Overrides are off unless they say otherwise.
_blocks(override) if {
	override.enabled == true
	override.action in {"Block", "Redirect"}
}
