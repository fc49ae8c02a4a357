# METADATA
# title: Redshift writes an audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html
# custom:
#   kind: aws.redshift.cluster
#   class: logging
#   severity: medium
#   attributes: [audit_log, audit_log_block]
#   help: >-
#     Add an `aws_redshift_logging` resource for the cluster, or the `logging` block of
#     plugins before 6.0; `LoggingProperties` in CloudFormation.
#   controls:
#     aws-fsbp: [Redshift.4]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     checkov: [CKV_AWS_71]
#     kics: [15ffbacc-fa42-4f6f-a57d-2feac7365caa, 3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6]
#     cfn-guard: [REDSHIFT_CLUSTER_CONFIGURATION_CHECK]
#     config-lint: [REDSHIFT_CLUSTER_AUDIT_LOGGING]
#     terrascan: [AC_AWS_0200]
package onus.aws.redshift.audit_logging

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.audit_log == false
	r.audit_log_block == false
	lack := {
		"resource": r.address,
		"attribute": "audit_log_block",
		"message": "connections and users are not logged",
	}
}
