# METADATA
# title: App Service plans survive the loss of a zone
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-app-service
# custom:
#   kind: azure.appservice.plan
#   class: availability
#   severity: low
#   attributes: [zone_redundant]
#   profile: strict
#   help: "Set `zone_balancing_enabled = true` in a premium plan with a `worker_count` of at least two."
#   aliases:
#     checkov: [CKV_AZURE_225]
#     avm: [
#       migrate_service_plan_to_availability_zone_support/azapi_web_serverfarms_migrate_app_service_to_availability_zone_support,
#       migrate_service_plan_to_availability_zone_support/azurerm_web_serverfarms_migrate_app_service_to_availability_zone_support]
package onus.azure.appservice.plan_zones

unmet contains lack if {
	some r in input.kinds["azure.appservice.plan"]
	r.zone_redundant == false
	lack := {
		"resource": r.address,
		"attribute": "zone_redundant",
		"message": "all workers may be in one zone",
	}
}
