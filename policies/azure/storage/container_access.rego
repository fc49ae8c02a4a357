# METADATA
# title: Containers are private
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure
# custom:
#   kind: azure.storage.container
#   class: public-exposure
#   severity: high
#   attributes: [access]
#   help: "Leave `container_access_type` out or set it to `private`, and hand out signed addresses or roles instead."
#   aliases:
#     checkov: [CKV_AZURE_34]
#     trivy: [AZU-0007]
#     kics: [dd5230f8-a577-4bbb-b7ac-f2c2fe7d5299]
#     regula: [FG_R00207]
#     sonar: [S6380]
#     terrascan: [AC_AZURE_0366]
package onus.azure.storage.container_access

import data.onus.lib.azure_net

unmet contains lack if {
	some r in input.kinds["azure.storage.container"]
	azure_net.word(r.access) != "private"
	lack := {
		"resource": r.address,
		"attribute": "access",
		"message": "blobs can be read without logging in",
	}
}
