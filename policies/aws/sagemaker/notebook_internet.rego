# METADATA
# title: SageMaker notebooks have no way of their own to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html
# custom:
#   kind: aws.sagemaker.notebook
#   class: public-exposure
#   severity: high
#   attributes: [direct_internet]
#   help: >-
#     Set `direct_internet_access = "Disabled"` and a `subnet_id` (`DirectInternetAccess:
#     Disabled`).
#   controls:
#     aws-fsbp: [SageMaker.1]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_122]
#     kics: [88d55d94-315d-4564-beee-d2d725feab11]
#     ddkics: [f3g4h5i6-j7k8-9lmn-0opq-12345abcdefg]
#     cfn-guard: [SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS]
package onus.aws.sagemaker.notebook_internet

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.notebook"]
	r.direct_internet != "Disabled"
	lack := {
		"resource": r.address,
		"attribute": "direct_internet",
		"message": "the notebook reaches the internet past your network",
	}
}
