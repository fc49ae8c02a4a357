# METADATA
# title: Trail logs are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` (`KMSKeyId` in CloudFormation) to a key of your own."
#   controls: {cis-aws-3.0: ["3.5"], aws-fsbp: [CloudTrail.2], nist-800-53-r5: [AU-9, SC-28], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_35]
#     trivy: [AWS-0015]
#     kics: [050a9ba8-d1cb-4c61-a5e8-8805a70d3b85, 5d9e3164-9265-470c-9a10-57ae454ac0c7]
#     cfn-guard: [CLOUD_TRAIL_ENCRYPTION_ENABLED]
#     config-lint: [CLOUDTRAIL_ENCRYPTION]
#     regula: [FG_R00035]
#     terrascan: [AC_AWS_0033]
package onus.aws.cloudtrail.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "log files are encrypted with a key that S3 manages",
	}
}
