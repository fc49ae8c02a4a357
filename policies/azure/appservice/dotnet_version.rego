# METADATA
# title: Web apps run a supported version of .NET
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/language-support-policy
# custom:
#   kind: azure.appservice.web-app
#   class: patching
#   severity: medium
#   attributes: [dotnet_version]
#   help: "Choose a supported version in `application_stack` of `site_config`."
#   aliases:
#     checkov: [CKV_AZURE_80]
package onus.azure.appservice.dotnet_version

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	version := r.dotnet_version
	ended := _ended[version]
	ended < _a_year_ago
	lack := {
		"resource": r.address,
		"attribute": "dotnet_version",
		"message": sprintf(".NET %s has had no fixes since %s", [version, ended]),
	}
}

# The last day of support.
_ended := {
	"v2.0": "2011-07-12", "2.1": "2021-08-21", "3.1": "2022-12-13", "v3.0": "2020-03-03", "v5.0": "2022-05-10", "5.0": "2022-05-10",
	"v7.0": "2024-05-14", "7.0": "2024-05-14", "v6.0": "2024-11-12", "6.0": "2024-11-12",
}

_a_year_ago := sprintf("%d%s", [to_number(substring(input.as_of, 0, 4)) - 1, substring(input.as_of, 4, -1)])
