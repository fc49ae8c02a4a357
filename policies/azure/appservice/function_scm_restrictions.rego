# METADATA
# title: Function apps hide where they are managed
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions
# custom:
#   kind: azure.appservice.function-app
#   class: network-rules
#   severity: low
#   attributes: [scm_default_action, scm_rules, scm_as_main, main_default_action, main_rules, public_network]
#   profile: strict
#   help: "Set `scm_ip_restriction_default_action = \"Deny\"` in `site_config` and name your networks with `scm_ip_restriction`, or apply those of the app: `scm_use_main_ip_restriction = true`."
package onus.azure.appservice.function_scm_restrictions

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.public_network == true
	not _restricted(r)
	lack := {
		"resource": r.address,
		"attribute": "scm_default_action",
		"message": "everybody reaches the site that manages the app",
		"rests_on": array.concat(["public_network", "scm_default_action", "scm_rules", "scm_as_main"], _of_main(r)),
	}
}

_restricted(r) if azure_net.word(r.scm_default_action) == "deny"

_restricted(r) if r.scm_rules > 0

_restricted(r) if {
	r.scm_as_main == true
	azure_net.word(r.main_default_action) == "deny"
}

_restricted(r) if {
	r.scm_as_main == true
	r.main_rules > 0
}

# The rules of the app itself matter only where they are applied.
_of_main(r) := [] if r.scm_as_main == false

_of_main(r) := ["main_default_action", "main_rules"] if not r.scm_as_main == false
