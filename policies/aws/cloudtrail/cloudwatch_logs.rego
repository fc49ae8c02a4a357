# METADATA
# title: Trails also write to CloudWatch Logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [log_group]
#   help: "Set `cloud_watch_logs_group_arn` and `cloud_watch_logs_role_arn`."
#   controls: {aws-fsbp: [CloudTrail.5], nist-800-53-r5: [AU-6, SI-4], pci-dss-4: ["10.4.1"], csa-ccm-4: [LOG-03]}
#   aliases:
#     checkov: [CKV2_AWS_10]
#     trivy: [AWS-0162]
#     kics: [17b30f8f-8dfb-4597-adf6-57600b6cf25e, 65d07da5-9af5-44df-8983-52d2e6f24c44]
#     cfn-guard: [CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED]
#     regula: [FG_R00029]
package onus.aws.cloudtrail.cloudwatch_logs

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.log_group == ""
	lack := {
		"resource": r.address,
		"attribute": "log_group",
		"message": "events reach the bucket only, where no alarm watches them",
	}
}
