# METADATA
# title: Firewall policies stop log4j lookups
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-crs-rulegroups-rules
# custom:
#   kind: azure.network.waf-policy
#   class: patching
#   severity: high
#   attributes: [rule_sets]
#   help: "Use the OWASP set 3.1 or later, or the Microsoft default set, and leave rule 944240 of the Java group on."
#   aliases:
#     checkov: [CKV_AZURE_135]
package onus.azure.network.waf_log4j

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.network.waf-policy"]
	_lacks_rule(r)
	lack := {
		"resource": r.address,
		"attribute": "rule_sets",
		"message": "the rule against log4j lookups is missing or switched off",
	}
}

_lacks_rule(r) if {
	is_array(r.rule_sets)
	every set in r.rule_sets {
		not _is_current(set)
	}
}

_lacks_rule(r) if {
	some set in r.rule_sets
	"944240" in set.disabled
}

_is_current(set) if {
	is_string(set.version)
	not regex.match(`^(2\.|3\.0)`, set.version)
}

_is_current(set) if contains(azure_net.word(set.kind), "microsoft_defaultruleset")
