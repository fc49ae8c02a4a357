# METADATA
# title: Firestore can go back in time
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firestore/docs/pitr
# custom:
#   kind: google.firestore.database
#   class: backup-recovery
#   severity: low
#   attributes: [point_in_time_recovery]
#   profile: strict
#   help: "Set `point_in_time_recovery_enablement = \"POINT_IN_TIME_RECOVERY_ENABLED\"`."
#   controls: {nist-800-53-r5: [CP-9]}
package onus.google.firestore.point_in_time_recovery

unmet contains lack if {
	some r in input.kinds["google.firestore.database"]
	r.point_in_time_recovery != "POINT_IN_TIME_RECOVERY_ENABLED"
	lack := {
		"resource": r.address,
		"attribute": "point_in_time_recovery",
		"message": "a mistake can't be undone after an hour",
	}
}
