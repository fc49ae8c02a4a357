# METADATA
# title: DocumentDB exports its profiler log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/profiling.html
# custom:
#   kind: aws.docdb.cluster
#   class: monitoring
#   severity: low
#   attributes: [log_exports]
#   profile: strict
#   help: >-
#     Add `profiler` to `enabled_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`).
#   controls: {nist-800-53-r5: [SI-4], pci-dss-4: ["10.4.1"], csa-ccm-4: [LOG-03]}
#   aliases: {kics: [1bf3b3d4-f373-4d7c-afbb-7d85948a67a5, 56f6a008-1b14-4af4-b9b2-ab7cf7e27641]}
package onus.aws.docdb.profiler_export

unmet contains lack if {
	some r in input.kinds["aws.docdb.cluster"]
	named := r.log_exports
	not "profiler" in named
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "nobody sees which operations take long",
	}
}
