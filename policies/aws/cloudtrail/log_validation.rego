# METADATA
# title: Trail log files are validated
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: medium
#   attributes: [log_validation]
#   help: "Set `enable_log_file_validation = true` (`EnableLogFileValidation` in CloudFormation)."
#   controls: {cis-aws-3.0: ["3.2"], aws-fsbp: [CloudTrail.4], nist-800-53-r5: [AU-9, SI-7], pci-dss-4: ["10.3.2"], csa-ccm-4: [LOG-02]}
#   aliases:
#     checkov: [CKV_AWS_36]
#     trivy: [AWS-0016]
#     kics: [2a3560fe-52ca-4443-b34f-bf0ed5eb74c8, 52ffcfa6-6c70-4ea6-8376-d828d3961669]
#     cfn-guard: [CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED]
#     regula: [FG_R00027]
#     terrascan: [AC_AWS_0446]
package onus.aws.cloudtrail.log_validation

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.log_validation == false
	lack := {
		"resource": r.address,
		"attribute": "log_validation",
		"message": "log files carry no digest that shows tampering",
	}
}
