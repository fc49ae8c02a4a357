# METADATA
# title: Log groups are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
# custom:
#   kind: aws.logs.log-group
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation)."
#   controls: {nist-800-53-r5: [AU-9, SC-28], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_158]
#     trivy: [AWS-0017]
#     kics: [0afbcfe9-d341-4b92-a64c-7e6de0543879]
#     cfn-guard: [CLOUDWATCH_LOG_GROUP_ENCRYPTED]
#     cfn-nag: [W84]
#     regula: [FG_R00068]
#     terrascan: [AC_AWS_0451]
package onus.aws.logs.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.logs.log-group"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "events are encrypted with a key that the service owns",
	}
}
