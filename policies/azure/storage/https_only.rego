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
#   fix: {https_only: true}
#   help: "Leave `https_traffic_only_enabled` out or set it to `true`."
#   controls: {cis-azure-3.0: ["4.1"], cis-azure-4.0: ["10.3.4"], cis-azure-6.0: ["9.3.4"]}
#   aliases:
#     checkov: [CKV_AZURE_3]
#     trivy: [AZU-0008, AZU-0059]
#     kics: [12944ec4-1fa0-47be-8b17-42a034f937c2]
#     regula: [FG_R00152]
#     terrascan: [AC_AZURE_0373]
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
