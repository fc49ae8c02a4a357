# METADATA
# title: Spring apps speak TLS up to the app
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-enable-ingress-to-app-tls
# custom:
#   kind: azure.spring.app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls]
#   profile: strict
#   help: "Set `tls_enabled = true`."
#   aliases:
#     checkov: [CKV2_AZURE_55]
package onus.azure.spring.tls

unmet contains lack if {
	some r in input.kinds["azure.spring.app"]
	r.tls == false
	lack := {
		"resource": r.address,
		"attribute": "tls",
		"message": "the last stretch is plain text",
	}
}
