# METADATA
# title: Function apps run a supported version of Python
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-functions/supported-languages
# custom:
#   kind: azure.appservice.function-app
#   class: patching
#   severity: medium
#   attributes: [python_version]
#   help: "Choose a supported version in `application_stack` of `site_config`."
#   controls: {cis-azure-3.0: ["9.8"]}
package onus.azure.appservice.function_python_version

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	version := trim_prefix(azure_net.word(r.python_version), "v")
	ended := _ended[version]
	ended < _a_year_ago
	lack := {
		"resource": r.address,
		"attribute": "python_version",
		"message": sprintf("Python %s has had no fixes since %s", [version, ended]),
	}
}

# The last day of support.
_ended := {
	"2.7": "2020-01-01", "3.4": "2019-03-18", "3.5": "2020-09-30", "3.6": "2021-12-23", "3.7": "2023-06-27",
	"3.8": "2024-10-07", "3.9": "2025-10-31", "3.10": "2026-10-31",
}

_a_year_ago := sprintf("%d%s", [to_number(substring(input.as_of, 0, 4)) - 1, substring(input.as_of, 4, -1)])
