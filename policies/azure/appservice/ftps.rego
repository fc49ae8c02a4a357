# METADATA
# title: Web apps take no files over plain FTP
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/deploy-ftp
# custom:
#   kind: azure.appservice.web-app
#   class: encryption-in-transit
#   severity: medium
#   attributes: [ftps]
#   help: "Set `ftps_state` in `site_config` to `\"Disabled\"`, or to `\"FtpsOnly\"` where a tool still needs it."
#   controls: {cis-azure-3.0: ["9.3"]}
#   aliases:
#     checkov: [CKV_AZURE_78]
#     trivy: [AZU-0071]
#     kics: [85da374f-b00f-4832-9d44-84a1ca1e89f8]
package onus.azure.appservice.ftps

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.appservice.web-app"]
	azure_net.word(r.ftps) == "allallowed"
	lack := {
		"resource": r.address,
		"attribute": "ftps",
		"message": "files are taken over plain FTP",
	}
}
