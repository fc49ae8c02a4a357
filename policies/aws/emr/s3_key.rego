# METADATA
# title: EMR writes to S3 with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   kind: aws.emr.security-configuration
#   class: key-management
#   severity: low
#   attributes: [s3_mode]
#   profile: strict
#   help: "Set `EncryptionMode` in `S3EncryptionConfiguration` to `SSE-KMS` with a key."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_171]}
package onus.aws.emr.s3_key

unmet contains lack if {
	some r in input.kinds["aws.emr.security-configuration"]
	value := r.s3_mode
	not value in {"SSE-KMS", "CSE-KMS", "CSE-Custom"}
	lack := {
		"resource": r.address,
		"attribute": "s3_mode",
		"message": "results in S3 use a key of S3",
	}
}
