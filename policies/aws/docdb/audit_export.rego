# METADATA
# title: DocumentDB exports its audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html
# custom:
#   kind: aws.docdb.cluster
#   class: logging
#   severity: low
#   attributes: [log_exports]
#   profile: strict
#   help: "Add `audit` to `enabled_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`)."
#   controls:
#     aws-fsbp: [DocumentDB.4]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases: {kics: [1bf3b3d4-f373-4d7c-afbb-7d85948a67a5, 56f6a008-1b14-4af4-b9b2-ab7cf7e27641]}
package onus.aws.docdb.audit_export

unmet contains lack if {
	some r in input.kinds["aws.docdb.cluster"]
	named := r.log_exports
	not "audit" in named
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "logins and changes of users go unrecorded",
	}
}
