# METADATA
# title: Remote debugging of function apps is off
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-functions/security-concepts
# custom:
#   kind: azure.appservice.function-app
#   class: hardening
#   severity: high
#   attributes: [remote_debugging]
#   help: "Leave `remote_debugging_enabled` in `site_config` out or set it to `false`."
#   controls: {cis-azure-3.0: ["9.12"]}
#   aliases:
#     checkov: [CKV_AZURE_72]
#     ddkics: [e3f7a9b0-c1d2-3e4f-5678-90abcdef1234]
package onus.azure.appservice.function_remote_debugging

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	r.remote_debugging == true
	lack := {
		"resource": r.address,
		"attribute": "remote_debugging",
		"message": "a debugger can be attached",
	}
}
