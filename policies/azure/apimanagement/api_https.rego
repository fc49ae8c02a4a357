# METADATA
# title: Interfaces are offered over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/api-management/add-api-manually
# custom:
#   kind: azure.apimanagement.api
#   class: encryption-in-transit
#   severity: medium
#   attributes: [protocols]
#   help: "Set `protocols = [\"https\"]`."
package onus.azure.apimanagement.api_https

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.apimanagement.api"]
	some protocol in r.protocols
	azure_net.word(protocol) in {"http", "ws"}
	lack := {
		"resource": r.address,
		"attribute": "protocols",
		"message": sprintf("`%s` is offered", [protocol]),
	}
}
