# METADATA
# title: CDN endpoints refuse plain HTTP
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cdn/cdn-features
# custom:
#   kind: azure.frontdoor.cdn-endpoint
#   class: encryption-in-transit
#   severity: medium
#   attributes: [http_allowed]
#   help: "Set `is_http_allowed = false`. Classic CDN ends in September 2027; Azure Front Door takes its place."
#   aliases:
#     checkov: [CKV_AZURE_197]
package onus.azure.frontdoor.cdn_http

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.cdn-endpoint"]
	r.http_allowed == true
	lack := {
		"resource": r.address,
		"attribute": "http_allowed",
		"message": "plain HTTP is answered",
	}
}
