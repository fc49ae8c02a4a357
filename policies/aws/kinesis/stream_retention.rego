# METADATA
# title: Kinesis streams keep records for a week
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html
# custom:
#   kind: aws.kinesis.stream
#   class: backup-recovery
#   severity: low
#   attributes: [retention_hours]
#   profile: strict
#   help: "Set `retention_period = 168` or more (`RetentionPeriodHours` in CloudFormation)."
#   controls: {aws-fsbp: [Kinesis.3], nist-800-53-r5: [CP-9], csa-ccm-4: [BCR-08]}
package onus.aws.kinesis.stream_retention

unmet contains lack if {
	some r in input.kinds["aws.kinesis.stream"]
	r.retention_hours < 168
	lack := {
		"resource": r.address,
		"attribute": "retention_hours",
		"message": "records are gone before a failed consumer is mended",
	}
}
