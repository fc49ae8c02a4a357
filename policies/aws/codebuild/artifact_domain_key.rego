# METADATA
# title: Package domains are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codeartifact/latest/ug/domain-create.html
# custom:
#   kind: aws.codebuild.artifact-domain
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `encryption_key`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_221]}
package onus.aws.codebuild.artifact_domain_key

unmet contains lack if {
	some r in input.kinds["aws.codebuild.artifact-domain"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "packages are encrypted with a key that AWS owns",
	}
}
