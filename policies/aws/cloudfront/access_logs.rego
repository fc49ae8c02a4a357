# METADATA
# title: Distributions write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html
# custom:
#   kind: aws.cloudfront.distribution
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [log_bucket]
#   help: "Set `logging_config`, or a log delivery source for the distribution."
#   controls: {aws-fsbp: [CloudFront.5], nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_86]
#     trivy: [AWS-0010]
#     kics: [94690d79-b3b0-43de-b656-84ebef5753e5, de77cd9f-0e8b-46cc-b4a4-b6b436838642]
#     cfn-guard: [CLOUDFRONT_ACCESSLOGS_ENABLED]
#     cfn-nag: [W10]
#     config-lint: [CLOUDFRONT_DISTRIBUTION_LOGGING]
#     regula: [FG_R00067]
#     terrascan: [AC_AWS_0025]
package onus.aws.cloudfront.access_logs

unmet contains lack if {
	some r in input.kinds["aws.cloudfront.distribution"]
	r.log_bucket == ""
	lack := {
		"resource": r.address,
		"attribute": "log_bucket",
		"message": "requests leave no trace",
	}
}
