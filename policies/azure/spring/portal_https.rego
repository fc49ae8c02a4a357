# METADATA
# title: API portals of Spring answer over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/spring-apps/enterprise/how-to-use-enterprise-api-portal
# custom:
#   kind: azure.spring.api-portal
#   class: encryption-in-transit
#   severity: medium
#   attributes: [https_only]
#   help: "Set `https_only_enabled = true`."
#   aliases:
#     checkov: [CKV_AZURE_161]
package onus.azure.spring.portal_https

unmet contains lack if {
	some r in input.kinds["azure.spring.api-portal"]
	r.https_only == false
	lack := {
		"resource": r.address,
		"attribute": "https_only",
		"message": "plain HTTP is answered",
	}
}
