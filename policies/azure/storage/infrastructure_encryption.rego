# METADATA
# title: Storage is encrypted twice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/infrastructure-encryption-enable
# custom:
#   kind: azure.storage.account
#   class: encryption-at-rest
#   severity: low
#   attributes: [infrastructure_encryption]
#   profile: strict
#   help: "Set `infrastructure_encryption_enabled = true` for a new account."
#   controls: {cis-azure-3.0: ["4.2"]}
#   aliases:
#     trivy: [AZU-0061]
package onus.azure.storage.infrastructure_encryption

unmet contains lack if {
	some r in input.kinds["azure.storage.account"]
	r.infrastructure_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "infrastructure_encryption",
		"message": "data is encrypted once",
	}
}
