# METADATA
# title: Web apps run a supported version of PHP
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/language-support-policy
# custom:
#   kind: azure.appservice.web-app
#   class: patching
#   severity: medium
#   attributes: [php_version]
#   help: "Choose a supported version in `application_stack` of `site_config`."
#   controls: {cis-azure-3.0: ["9.7"]}
#   aliases:
#     checkov: [CKV_AZURE_81]
#     trivy: [AZU-0069]
#     kics: [96fe318e-d631-4156-99fa-9080d57280ae]
package onus.azure.appservice.php_version

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	version := trim_prefix(azure_net.word(r.php_version), "v")
	ended := _ended[version]
	ended < _a_year_ago
	lack := {
		"resource": r.address,
		"attribute": "php_version",
		"message": sprintf("PHP %s has had no fixes since %s", [version, ended]),
	}
}

# The last day of support.
_ended := {
	"5.6": "2018-12-31", "7.0": "2019-01-10", "7.1": "2019-12-01", "7.2": "2020-11-30", "7.3": "2021-12-06",
	"7.4": "2022-11-28", "8.0": "2023-11-26", "8.1": "2025-12-31", "8.2": "2026-12-31",
}

_a_year_ago := sprintf("%d%s", [to_number(substring(input.as_of, 0, 4)) - 1, substring(input.as_of, 4, -1)])
