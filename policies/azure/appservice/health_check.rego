# METADATA
# title: Web apps are checked for health
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/monitor-instances-health-check
# custom:
#   kind: azure.appservice.web-app
#   class: availability
#   severity: low
#   attributes: [health_check]
#   profile: strict
#   help: "Set `health_check_path` in `site_config`."
#   aliases:
#     checkov: [CKV_AZURE_213]
package onus.azure.appservice.health_check

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.health_check == ""
	lack := {
		"resource": r.address,
		"attribute": "health_check",
		"message": "no path is checked",
	}
}
