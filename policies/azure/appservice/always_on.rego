# METADATA
# title: Web apps are kept loaded
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-common
# custom:
#   kind: azure.appservice.web-app
#   class: availability
#   severity: low
#   attributes: [always_on]
#   profile: strict
#   help: "Leave `always_on` in `site_config` out or set it to `true` (the old resources: set it). Free and shared plans do not have it."
#   aliases:
#     checkov: [CKV_AZURE_214]
package onus.azure.appservice.always_on

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.always_on == false
	lack := {
		"resource": r.address,
		"attribute": "always_on",
		"message": "the app is unloaded when idle",
	}
}
