# METADATA
# title: ActiveMQ brokers publish their audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html
# custom:
#   kind: aws.mq.broker
#   class: logging
#   severity: low
#   attributes: [audit_logs]
#   subject_attributes: [engine]
#   profile: strict
#   help: "Set `audit = true` in `logs` (`Logs: {Audit: true}`)."
#   controls:
#     aws-fsbp: [MQ.2]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     checkov: [CKV_AWS_197]
#     trivy: [AWS-0070]
#     kics: [31245f98-a6a9-4182-9fc1-45482b9d030a, e519ed6a-8328-4b69-8eb7-8fa549ac3050]
package onus.aws.mq.audit_logs

_rabbit(r) if {
	is_string(r.engine)
	upper(r.engine) == "RABBITMQ"
}

subject contains r.address if {
	some r in input.kinds["aws.mq.broker"]
	not _rabbit(r)
}

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	r.audit_logs == false
	lack := {
		"resource": r.address,
		"attribute": "audit_logs",
		"message": "management actions are not logged",
	}
}
