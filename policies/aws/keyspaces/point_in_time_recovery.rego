# METADATA
# title: Keyspaces tables can go back in time
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html
# custom:
#   kind: aws.keyspaces.table
#   class: backup-recovery
#   severity: medium
#   attributes: [point_in_time_recovery]
#   profile: strict
#   help: >-
#     Set `status = "ENABLED"` in `point_in_time_recovery` (`PointInTimeRecoveryEnabled` in
#     CloudFormation).
#   controls: {nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
package onus.aws.keyspaces.point_in_time_recovery

unmet contains lack if {
	some r in input.kinds["aws.keyspaces.table"]
	r.point_in_time_recovery == false
	lack := {
		"resource": r.address,
		"attribute": "point_in_time_recovery",
		"message": "what is overwritten or deleted is lost",
	}
}
