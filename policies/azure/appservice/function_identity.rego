# METADATA
# title: Function apps have an identity of their own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/overview-managed-identity
# custom:
#   kind: azure.appservice.function-app
#   class: authentication
#   severity: low
#   attributes: [identity]
#   profile: strict
#   help: "Declare `identity` with `type = \"SystemAssigned\"`, and grant it roles."
#   controls: {cis-azure-3.0: ["9.5"]}
#   aliases:
#     kics: [c87749b3-ff10-41f5-9df2-c421e8151759]
#     sonar: [S6378]
package onus.azure.appservice.function_identity

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.identity == false
	lack := {
		"resource": r.address,
		"attribute": "identity",
		"message": "the function app has no managed identity",
	}
}
