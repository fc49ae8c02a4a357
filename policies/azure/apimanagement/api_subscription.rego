# METADATA
# title: Interfaces ask for a subscription
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/api-management-subscriptions
# custom:
#   kind: azure.apimanagement.api
#   class: authentication
#   severity: low
#   attributes: [subscription_required]
#   profile: strict
#   help: "Leave `subscription_required` out or set it to `true`."
#   aliases:
#     sonar: [S6380]
package onus.azure.apimanagement.api_subscription

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.api"]
	r.subscription_required == false
	lack := {
		"resource": r.address,
		"attribute": "subscription_required",
		"message": "everybody may call the interface",
	}
}
