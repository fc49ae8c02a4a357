# METADATA
# title: MQ brokers publish their general log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html
# custom:
#   kind: aws.mq.broker
#   class: logging
#   severity: medium
#   attributes: [general_logs]
#   help: "Set `general = true` in `logs` (`Logs: {General: true}`)."
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_48]
#     trivy: [AWS-0071]
#     kics: [31245f98-a6a9-4182-9fc1-45482b9d030a, e519ed6a-8328-4b69-8eb7-8fa549ac3050]
#     terrascan: [AC_AWS_0174]
package onus.aws.mq.general_logs

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	r.general_logs == false
	lack := {
		"resource": r.address,
		"attribute": "general_logs",
		"message": "the general log is not published",
	}
}
