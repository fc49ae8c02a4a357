# METADATA
# title: DMS replication instances have a standby
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html
# custom:
#   kind: aws.dms.replication-instance
#   class: availability
#   severity: low
#   attributes: [multi_az]
#   profile: strict
#   help: "Set `multi_az = true` (`MultiAZ` in CloudFormation)."
#   controls: {nist-800-53-r5: [CP-10]}
package onus.aws.dms.multi_az

unmet contains lack if {
	some r in input.kinds["aws.dms.replication-instance"]
	r.multi_az == false
	lack := {
		"resource": r.address,
		"attribute": "multi_az",
		"message": "the instance stands in a single zone",
	}
}
