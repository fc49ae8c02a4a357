# METADATA
# title: OpenSearch domains publish logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
# custom:
#   kind: aws.opensearch.domain
#   class: logging
#   severity: low
#   attributes: [error_logs, audit_logs, search_slow_logs, index_slow_logs]
#   help: >-
#     Add a `log_publishing_options` block, best for `ES_APPLICATION_LOGS`, with a log group
#     (`LogPublishingOptions` in CloudFormation).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_84]
#     trivy: [AWS-0042]
#     kics: [acb6b4e2-a086-4f35-aefd-4db6ea51ada2, edbd62d4-8700-41de-b000-b3cfebb5e996]
#     terrascan: [AC_AWS_0105]
package onus.aws.opensearch.logs

_logs := ["error_logs", "audit_logs", "search_slow_logs", "index_slow_logs"]

_switched_off(r) := [log | some log in _logs; r[sprintf("%s_named", [log])] == true; r[log] == false]

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	some log in _switched_off(r)
	lack := {
		"resource": r.address,
		"attribute": log,
		"message": "a log is named, and not published",
		"rests_on": [log],
	}
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	count(_switched_off(r)) == 0
	every log in _logs {
		r[log] == false
	}
	lack := {
		"resource": r.address,
		"attribute": "error_logs",
		"message": "no log is published",
	}
}
