# METADATA
# title: App Service plans have more than one worker
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/manage-scale-up
# custom:
#   kind: azure.appservice.plan
#   class: availability
#   severity: low
#   attributes: [workers]
#   profile: strict
#   help: "Set `worker_count` to two or more."
#   aliases:
#     checkov: [CKV_AZURE_212]
package onus.azure.appservice.plan_workers

unmet contains lack if {
	some r in input.kinds["azure.appservice.plan"]
	r.workers < 2
	lack := {
		"resource": r.address,
		"attribute": "workers",
		"message": "one worker carries everything",
	}
}
