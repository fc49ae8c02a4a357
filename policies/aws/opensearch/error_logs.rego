# METADATA
# title: OpenSearch domains publish their error log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
# custom:
#   kind: aws.opensearch.domain
#   class: logging
#   severity: low
#   attributes: [error_logs, error_logs_group]
#   profile: strict
#   help: >-
#     Add a `log_publishing_options` block for `ES_APPLICATION_LOGS` with a log group
#     (`LogPublishingOptions` in CloudFormation).
#   controls:
#     aws-fsbp: [Opensearch.4, ES.4]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     cfn-guard:
#       - ELASTICSEARCH_APPLICATION_LOGGING_ENABLED
#       - ELASTICSEARCH_LOGS_TO_CLOUDWATCH
#       - OPENSEARCH_APPLICATION_LOGGING_ENABLED
package onus.aws.opensearch.error_logs

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.error_logs == false
	lack := {
		"resource": r.address,
		"attribute": "error_logs",
		"message": "the error log is not published",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	r.error_logs == true
	r.error_logs_group == false
	lack := {
		"resource": r.address,
		"attribute": "error_logs_group",
		"message": "no log group takes the log",
	}
}
