# METADATA
# title: Function apps run a supported version of Java
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-functions/supported-languages
# custom:
#   kind: azure.appservice.function-app
#   class: patching
#   severity: medium
#   attributes: [java_version]
#   help: "Choose a supported version in `application_stack` of `site_config`."
#   controls: {cis-azure-3.0: ["9.9"]}
package onus.azure.appservice.function_java_version

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	version := r.java_version
	ended := _ended[version]
	ended < _a_year_ago
	lack := {
		"resource": r.address,
		"attribute": "java_version",
		"message": sprintf("Java %s has had no fixes since %s", [version, ended]),
	}
}

# The last day of support.
_ended := {
	"1.7": "2022-07-31", "7": "2022-07-31",
}

_a_year_ago := sprintf("%d%s", [to_number(substring(input.as_of, 0, 4)) - 1, substring(input.as_of, 4, -1)])
