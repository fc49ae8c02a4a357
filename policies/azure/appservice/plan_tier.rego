# METADATA
# title: App Service plans are made for production
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/overview-hosting-plans
# custom:
#   kind: azure.appservice.plan
#   class: availability
#   severity: low
#   attributes: [sku]
#   profile: strict
#   help: "Choose a standard, premium or isolated `sku_name`, such as `P1v3`."
#   aliases:
#     checkov: [CKV_AZURE_211]
#     avm: [
#       service_plan_use_standard_or_premium_tier/azapi_web_serverfarms_use_standard_or_premium_tier,
#       service_plan_use_standard_or_premium_tier/azurerm_web_serverfarms_use_standard_or_premium_tier]
package onus.azure.appservice.plan_tier

unmet contains lack if {
	some r in input.kinds["azure.appservice.plan"]
	is_string(r.sku)
	_is_small(upper(r.sku))
	lack := {
		"resource": r.address,
		"attribute": "sku",
		"message": sprintf("`%s` is a tier for tests", [r.sku]),
	}
}

_is_small(sku) if regex.match(`^(F1|D1|B[1-3]|FREE|SHARED|BASIC)$`, sku)
