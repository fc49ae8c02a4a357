# METADATA
# title: Signed addresses have a longest life
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/sas-expiration-policy
# custom:
#   kind: azure.storage.account
#   class: key-management
#   severity: low
#   attributes: [sas_policy]
#   profile: strict
#   help: "Declare `sas_policy` with an `expiration_period` of a few days."
#   aliases:
#     checkov: [CKV2_AZURE_41]
package onus.azure.storage.sas_expiry

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.sas_policy == false
	lack := {
		"resource": r.address,
		"attribute": "sas_policy",
		"message": "signed addresses may be valid for years",
	}
}
