# METADATA
# title: App Service environments survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/environment/overview
# custom:
#   kind: azure.appservice.environment
#   class: availability
#   severity: low
#   attributes: [zone_redundant]
#   profile: strict
#   help: "Set `zone_redundant = true`."
#   aliases:
#     checkov: [CKV_AZURE_231]
package onus.azure.appservice.environment_zones

unmet contains lack if {
	some r in input.kinds["azure.appservice.environment"]
	r.zone_redundant == false
	lack := {
		"resource": r.address,
		"attribute": "zone_redundant",
		"message": "the environment is in one zone",
	}
}
