# METADATA
# title: Spanner databases are protected from being dropped
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/spanner/docs/prevent-database-deletion
# custom:
#   kind: google.spanner.database
#   class: backup-recovery
#   severity: low
#   attributes: [drop_protection]
#   profile: strict
#   help: "Set `enable_drop_protection = true`."
#   controls: {nist-800-53-r5: [CP-9]}
#   aliases: {checkov: [CKV_GCP_120]}
package onus.google.spanner.drop_protection

unmet contains lack if {
	some r in input.kinds["google.spanner.database"]
	r.drop_protection == false
	lack := {
		"resource": r.address,
		"attribute": "drop_protection",
		"message": "a single call can drop it",
	}
}
