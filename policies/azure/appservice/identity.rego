# METADATA
# title: Web apps have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/overview-managed-identity
# custom:
#   kind: azure.appservice.web-app
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity` with `type = \"SystemAssigned\"`, and grant it roles."
#   controls: {cis-azure-3.0: ["9.5"]}
#   aliases:
#     checkov: [CKV_AZURE_71, CKV_AZURE_16]
#     trivy: [AZU-0002]
#     kics: [b61cce4b-0cc4-472b-8096-15617a6d769b]
#     regula: [FG_R00452]
#     sonar: [S6378]
package onus.azure.appservice.identity

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the app has no managed identity",
	}
}
