# METADATA
# title: Deleting versions takes MFA
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
# custom:
#   kind: aws.s3.bucket
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [mfa_delete]
#   help: "Set `mfa_delete = \"Enabled\"` with versioning; only root can switch it on."
#   controls: {cis-aws-3.0: ["2.1.2"], aws-fsbp: [S3.20], nist-800-53-r5: [CP-9, AC-3]}
#   aliases: {kics: [c5b31ab9-0f26-4a49-b8aa-4cc064392f4d], sonar: [S6255], trivy: [AWS-0170]}
package onus.aws.s3.mfa_delete

unmet contains lack if {
	some r in input.kinds["aws.s3.bucket"]
	r.mfa_delete != "Enabled"
	lack := {
		"resource": r.address,
		"attribute": "mfa_delete",
		"message": "versions can be deleted without MFA",
	}
}
