# METADATA
# title: Users of SageMaker notebooks are not root
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html
# custom:
#   kind: aws.sagemaker.notebook
#   class: least-privilege
#   severity: low
#   attributes: [root_access]
#   profile: strict
#   help: >-
#     Set `root_access = "Disabled"` (`RootAccess: Disabled`). Lifecycle configurations still
#     run as root.
#   controls:
#     aws-fsbp: [SageMaker.3]
#     nist-800-53-r5: [AC-6]
#     pci-dss-4: ["7.2.1"]
#     csa-ccm-4: [IAM-05]
#   aliases: {checkov: [CKV_AWS_307]}
package onus.aws.sagemaker.notebook_root

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.notebook"]
	r.root_access != "Disabled"
	lack := {
		"resource": r.address,
		"attribute": "root_access",
		"message": "users are root on the instance",
	}
}
