# METADATA
# title: Build artifacts are encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html
# custom:
#   kind: aws.codebuild.project
#   class: encryption-at-rest
#   severity: medium
#   attributes: [artifacts_unencrypted, secondary_unencrypted, artifacts_type]
#   help: "Leave `encryption_disabled` out."
#   controls: {nist-800-53-r5: [SC-28], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_78], trivy: [AWS-0018], config-lint: [CODEBUILD_PROJECT_ARTIFACT_ENCRYPTION]}
package onus.aws.codebuild.artifact_encryption

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	r.artifacts_unencrypted == true
	not r.artifacts_type in {"NO_ARTIFACTS", "CODEPIPELINE"}
	lack := {
		"resource": r.address,
		"attribute": "artifacts_unencrypted",
		"rests_on": ["artifacts_unencrypted", "artifacts_type"],
		"message": "artifacts are written unencrypted",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	some i, off in r.secondary_unencrypted
	lower(off) == "true"
	path := sprintf("secondary_unencrypted[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "secondary artifacts are written unencrypted",
	}
}
