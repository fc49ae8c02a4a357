# METADATA
# title: OpenSearch domains publish their slow logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
# custom:
#   kind: aws.opensearch.domain
#   class: logging
#   severity: low
#   attributes: [search_slow_logs, index_slow_logs]
#   profile: strict
#   help: >-
#     Add `log_publishing_options` blocks for `SEARCH_SLOW_LOGS` and `INDEX_SLOW_LOGS` with a
#     log group (`LogPublishingOptions` in CloudFormation).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {kics: [086ea2eb-14a6-4fd4-914b-38e0bc8703e8]}
package onus.aws.opensearch.slow_logs

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	some log in ["search_slow_logs", "index_slow_logs"]
	r[log] == false
	lack := {
		"resource": r.address,
		"attribute": log,
		"message": sprintf("the log `%s` is not published", [log]),
		"rests_on": [log],
	}
}
