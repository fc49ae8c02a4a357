# METADATA
# title: Storage accounts answer over HTTPS only
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer
# custom:
#   kind: azure.storage.account
#   class: encryption-in-transit
#   severity: high
#   attributes: [https_only]
#   help: "Leave `https_traffic_only_enabled` out or set it to `true`."
#   aliases: {checkov: [CKV_AZURE_3], trivy: [AZU-0008]}
package onus.azure.storage.https_only

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.https_only == false
	lack := {
		"resource": r.address,
		"attribute": "https_only",
		"message": "plain HTTP is accepted",
	}
}
