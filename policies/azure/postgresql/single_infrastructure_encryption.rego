# METADATA
# title: Single PostgreSQL servers are encrypted twice
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/single-server/concepts-infrastructure-double-encryption
# custom:
#   kind: azure.postgresql.single-server
#   class: encryption-at-rest
#   severity: low
#   attributes: [infrastructure_encryption]
#   profile: strict
#   help: "Set `infrastructure_encryption_enabled = true`."
#   controls: {cis-azure-3.0: ["5.2.8"]}
#   aliases:
#     checkov: [CKV_AZURE_130]
#     kics: [6425c98b-ca4e-41fe-896a-c78772c131f8]
package onus.azure.postgresql.single_infrastructure_encryption

unmet contains lack if {
	some r in input.kinds["azure.postgresql.single-server"]
	r.infrastructure_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "infrastructure_encryption",
		"message": "data is encrypted once",
	}
}
