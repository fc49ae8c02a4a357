# METADATA
# title: Cloud SQL instances are protected from deletion
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/deletion-protection
# custom:
#   kind: google.sql.instance
#   class: availability
#   severity: low
#   attributes: [deletion_protection]
#   fix: {deletion_protection: true}
#   profile: strict
#   help: "Set `deletion_protection_enabled = true` in `settings`."
#   controls: {nist-800-53-r5: [CP-9]}
package onus.google.sql.deletion_protection

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the instance can be deleted by a single call",
	}
}
