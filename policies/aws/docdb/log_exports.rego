# METADATA
# title: DocumentDB exports a log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html
# custom:
#   kind: aws.docdb.cluster
#   class: logging
#   severity: medium
#   attributes: [log_exports]
#   help: >-
#     Name `audit` in `enabled_cloudwatch_logs_exports`, better `audit` and `profiler`
#     (`EnableCloudwatchLogsExports`).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_85], trivy: [AWS-0020], terrascan: [AC_AWS_0456]}
package onus.aws.docdb.log_exports

unmet contains lack if {
	some r in input.kinds["aws.docdb.cluster"]
	count(r.log_exports) == 0
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "neither the audit nor the profiler log is exported",
	}
}
