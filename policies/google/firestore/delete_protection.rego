# METADATA
# title: Firestore databases are protected from deletion
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firestore/docs/manage-databases
# custom:
#   kind: google.firestore.database
#   class: availability
#   severity: low
#   attributes: [delete_protection]
#   profile: strict
#   help: "Set `delete_protection_state = \"DELETE_PROTECTION_ENABLED\"`."
#   controls: {nist-800-53-r5: [CP-9]}
package onus.google.firestore.delete_protection

unmet contains lack if {
	some r in input.kinds["google.firestore.database"]
	r.delete_protection != "DELETE_PROTECTION_ENABLED"
	lack := {
		"resource": r.address,
		"attribute": "delete_protection",
		"message": "a single call deletes the database",
	}
}
