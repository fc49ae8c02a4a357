# METADATA
# title: Windows file systems of FSx write an audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html
# custom:
#   kind: aws.fsx.file-system
#   class: logging
#   severity: low
#   attributes: [audit_level]
#   subject_attributes: [family]
#   profile: strict
#   help: >-
#     Set `file_access_audit_log_level = "SUCCESS_AND_FAILURE"` in `audit_log_configuration`
#     (`AuditLogConfiguration` in `WindowsConfiguration`).
#   controls: {nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
package onus.aws.fsx.audit_log

subject contains r.address if {
	some r in input.kinds["aws.fsx.file-system"]
	r.family == "WINDOWS"
}

unmet contains lack if {
	some r in input.kinds["aws.fsx.file-system"]
	r.audit_level == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "audit_level",
		"message": "nobody can tell who read or deleted which file",
	}
}
