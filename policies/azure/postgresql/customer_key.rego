# METADATA
# title: PostgreSQL is encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-data-encryption
# custom:
#   kind: azure.postgresql.server
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Declare `customer_managed_key`."
package onus.azure.postgresql.customer_key

unmet contains lack if {
	some r in input.kinds["azure.postgresql.server"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is Microsoft's",
	}
}
