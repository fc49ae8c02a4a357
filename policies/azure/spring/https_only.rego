# METADATA
# title: Spring apps answer over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-custom-domain
# custom:
#   kind: azure.spring.app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [https_only]
#   help: "Set `https_only = true`."
package onus.azure.spring.https_only

unmet contains lack if {
	some r in input.kinds["azure.spring.app"]
	r.https_only == false
	lack := {
		"resource": r.address,
		"attribute": "https_only",
		"message": "plain HTTP is answered",
	}
}
