# METADATA
# title: Trail logs can be proven untouched
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: medium
#   attributes: [log_validation]
#   help: "Set `enable_log_file_validation = true`."
#   aliases: {checkov: [CKV_AWS_36], trivy: [AWS-0016]}
package onus.aws.cloudtrail.log_validation

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.log_validation == false
	lack := {
		"resource": r.address,
		"attribute": "log_validation",
		"message": "changed or deleted log files go unnoticed",
	}
}
