# METADATA
# title: DocumentDB writes an audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html
# custom:
#   kind: aws.docdb.parameter-group
#   class: logging
#   severity: low
#   attributes: [audit_logs]
#   profile: strict
#   help: "Set the parameter `audit_logs` to `enabled`, or to the events that you want."
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_104], config-lint: [DOCUMENTDB_AUDIT_LOGS]}
package onus.aws.docdb.audit_parameter

unmet contains lack if {
	some r in input.kinds["aws.docdb.parameter-group"]
	r.audit_logs in {"disabled", "none"}
	lack := {
		"resource": r.address,
		"attribute": "audit_logs",
		"message": "logins and changes of users are not written down",
	}
}
