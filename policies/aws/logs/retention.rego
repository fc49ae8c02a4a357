# METADATA
# title: Log groups say how long they keep
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   kind: aws.logs.log-group
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [retention_days]
#   help: "Set `retention_in_days` (`RetentionInDays` in CloudFormation)."
#   controls: {nist-800-53-r5: [AU-11], csa-ccm-4: [DSP-16, LOG-02]}
#   aliases:
#     checkov: [CKV_AWS_66]
#     kics: [ef0b316a-211e-42f1-888e-64efe172b755]
#     cfn-guard: [CW_LOGGROUP_RETENTION_PERIOD_CHECK]
#     cfn-nag: [W86]
#     sonar: [S6295]
#     terrascan: [AC_AWS_0452, AC_AWS_0041]
package onus.aws.logs.retention

unmet contains lack if {
	some r in input.kinds["aws.logs.log-group"]
	r.retention_days == 0
	lack := {
		"resource": r.address,
		"attribute": "retention_days",
		"message": "events are kept for ever, whatever they hold",
	}
}
