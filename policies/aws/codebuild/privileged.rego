# METADATA
# title: Builds are not privileged
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html
# custom:
#   kind: aws.codebuild.project
#   class: hardening
#   severity: medium
#   attributes: [privileged]
#   help: "Leave `privileged_mode` out."
#   controls: {aws-fsbp: [CodeBuild.5], nist-800-53-r5: [AC-6, CM-7], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_316]}
package onus.aws.codebuild.privileged

unmet contains lack if {
	some r in input.kinds["aws.codebuild.project"]
	r.privileged == true
	lack := {
		"resource": r.address,
		"attribute": "privileged",
		"message": "builds have the powers of root on their host",
	}
}
