# METADATA
# title: Artifacts of a pipeline are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html
# custom:
#   kind: aws.codebuild.pipeline
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Add `encryption_key` to `artifact_store`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_219], config-lint: [CODEPIPELINE_ENCRYPTION]}
package onus.aws.codebuild.pipeline_key

unmet contains lack if {
	some r in input.kinds["aws.codebuild.pipeline"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "artifacts are encrypted with the key that S3 manages",
	}
}
