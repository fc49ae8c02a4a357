# METADATA
# title: Neptune exports its audit log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html
# custom:
#   kind: aws.neptune.cluster
#   class: logging
#   severity: medium
#   attributes: [log_exports]
#   help: "Add `audit` to `enable_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`)."
#   controls:
#     aws-fsbp: [Neptune.2]
#     nist-800-53-r5: [AU-2, AU-12]
#     pci-dss-4: ["10.2.1"]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     checkov: [CKV_AWS_101]
#     trivy: [AWS-0075]
#     kics: [45cff7b6-3b80-40c1-ba7b-2cf480678bb8]
#     terrascan: [AC_AWS_0494]
package onus.aws.neptune.audit_logs

unmet contains lack if {
	some r in input.kinds["aws.neptune.cluster"]
	named := r.log_exports
	not "audit" in named
	lack := {
		"resource": r.address,
		"attribute": "log_exports",
		"message": "the audit log stays on the instances",
	}
}
