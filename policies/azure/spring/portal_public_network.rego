# METADATA
# title: API portals of Spring are not public
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/spring-apps/enterprise/how-to-use-enterprise-api-portal
# custom:
#   kind: azure.spring.api-portal
#   class: public-exposure
#   severity: low
#   attributes: [public_network]
#   help: "Leave `public_network_access_enabled` out or set it to `false`."
#   aliases:
#     checkov: [CKV_AZURE_162]
package onus.azure.spring.portal_public_network

unmet contains lack if {
	some r in input.kinds["azure.spring.api-portal"]
	r.public_network == true
	lack := {
		"resource": r.address,
		"attribute": "public_network",
		"message": "the portal has a public address",
	}
}
