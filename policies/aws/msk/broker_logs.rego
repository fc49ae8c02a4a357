# METADATA
# title: MSK brokers publish their log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html
# custom:
#   kind: aws.msk.cluster
#   class: logging
#   severity: medium
#   attributes: [cloudwatch_logs, firehose_logs, s3_logs]
#   help: >-
#     Enable one of the destinations in `broker_logs` of `logging_info` (`LoggingInfo:
#     {BrokerLogs: ...}`).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_80]
#     trivy: [AWS-0074]
#     kics: [2f56b7ab-7fba-4e93-82f0-247e5ddeb239, fc7c2c15-f5d0-4b80-adb2-c89019f8f62b]
package onus.aws.msk.broker_logs

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	r.cloudwatch_logs == false
	r.firehose_logs == false
	r.s3_logs == false
	lack := {
		"resource": r.address,
		"attribute": "cloudwatch_logs",
		"message": "the log of the brokers goes nowhere",
	}
}
