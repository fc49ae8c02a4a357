# METADATA
# title: OpenSearch domains publish their audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html
# custom:
#   kind: aws.opensearch.domain
#   class: logging
#   severity: low
#   attributes: [audit_logs, audit_logs_group]
#   profile: strict
#   help: >-
#     Add a `log_publishing_options` block for `AUDIT_LOGS` with a log group
#     (`LogPublishingOptions` in CloudFormation).
#   controls:
#     aws-fsbp: [Opensearch.5, ES.5]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     checkov: [CKV_AWS_317]
#     trivy: [AWS-0042]
#     cfn-guard: [ELASTICSEARCH_AUDIT_LOGGING_ENABLED, OPENSEARCH_AUDIT_LOGGING_ENABLED]
package onus.aws.opensearch.audit_logs

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.audit_logs == false
	lack := {
		"resource": r.address,
		"attribute": "audit_logs",
		"message": "nobody can tell who searched or changed what",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.audit_logs == true
	r.audit_logs_group == false
	lack := {
		"resource": r.address,
		"attribute": "audit_logs_group",
		"message": "no log group takes the log",
	}
}
