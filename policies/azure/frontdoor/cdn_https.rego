# METADATA
# title: CDN endpoints answer HTTPS
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cdn/cdn-features
# custom:
#   kind: azure.frontdoor.cdn-endpoint
#   class: encryption-in-transit
#   severity: medium
#   attributes: [https_allowed]
#   help: "Leave `is_https_allowed` out or set it to `true`."
#   aliases:
#     checkov: [CKV_AZURE_198]
package onus.azure.frontdoor.cdn_https

unmet contains lack if {
	some r in input.kinds["azure.frontdoor.cdn-endpoint"]
	r.https_allowed == false
	lack := {
		"resource": r.address,
		"attribute": "https_allowed",
		"message": "HTTPS is refused",
	}
}
