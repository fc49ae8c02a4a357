# METADATA
# title: Function apps take no files over plain FTP
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/deploy-ftp
# custom:
#   kind: azure.appservice.function-app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [ftps]
#   help: "Set `ftps_state` in `site_config` to `\"Disabled\"`, or to `\"FtpsOnly\"` where a tool still needs it."
#   controls: {cis-azure-3.0: ["9.3"]}
#   aliases:
#     kics: [9dab0179-433d-4dff-af8f-0091025691df]
package onus.azure.appservice.function_ftps

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.appservice.function-app"]
	azure_net.word(r.ftps) == "allallowed"
	lack := {
		"resource": r.address,
		"attribute": "ftps",
		"message": "files are taken over plain FTP",
	}
}
