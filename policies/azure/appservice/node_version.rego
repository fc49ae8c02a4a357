# METADATA
# title: Web apps run a supported version of Node.js
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/language-support-policy
# custom:
#   kind: azure.appservice.web-app
#   class: patching
#   severity: medium
#   attributes: [node_version]
#   help: "Choose a supported version in `application_stack` of `site_config`."
package onus.azure.appservice.node_version

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	version := trim_prefix(trim_suffix(azure_net.word(r.node_version), "-lts"), "~")
	ended := _ended[version]
	ended < _a_year_ago
	lack := {
		"resource": r.address,
		"attribute": "node_version",
		"message": sprintf("Node.js %s has had no fixes since %s", [version, ended]),
	}
}

# The last day of support.
_ended := {
	"8": "2019-12-31", "10": "2021-04-30", "12": "2022-04-30", "14": "2023-04-30", "16": "2023-09-11", "18": "2025-04-30",
}

_a_year_ago := sprintf("%d%s", [to_number(substring(input.as_of, 0, 4)) - 1, substring(input.as_of, 4, -1)])
