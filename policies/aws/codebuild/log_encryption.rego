# METADATA
# title: Build logs in S3 are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html
# custom:
#   kind: aws.codebuild.project
#   class: encryption-at-rest
#   severity: medium
#   attributes: [s3_logs_unencrypted]
#   help: "Leave `encryption_disabled` out of `s3_logs`."
#   controls: {aws-fsbp: [CodeBuild.3], nist-800-53-r5: [SC-28], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_311]}
package onus.aws.codebuild.log_encryption

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	r.s3_logs_unencrypted == true
	lack := {
		"resource": r.address,
		"attribute": "s3_logs_unencrypted",
		"message": "logs are written unencrypted",
	}
}
