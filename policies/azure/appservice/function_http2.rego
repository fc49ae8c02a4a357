# METADATA
# title: Function apps speak HTTP/2
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-common
# custom:
#   kind: azure.appservice.function-app
#   class: hardening
#   severity: low
#   attributes: [http2]
#   profile: strict
#   help: "Set `http2_enabled = true` in `site_config`."
#   controls: {cis-azure-3.0: ["9.10"]}
#   aliases:
#     checkov: [CKV_AZURE_67]
#     kics: [45fc717a-bd86-415c-bdd8-677901be1aa6]
package onus.azure.appservice.function_http2

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.http2 == false
	lack := {
		"resource": r.address,
		"attribute": "http2",
		"message": "only HTTP/1.1 is spoken",
	}
}
