# METADATA
# title: SageMaker notebooks stand in a network of yours
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-interface-endpoint.html
# custom:
#   kind: aws.sagemaker.notebook
#   class: network-rules
#   severity: low
#   attributes: [subnet]
#   profile: strict
#   help: "Set `subnet_id` and `security_groups` (`SubnetId`, `SecurityGroupIds`)."
#   controls:
#     aws-fsbp: [SageMaker.2]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
#   aliases: {checkov: [CKV_AWS_306], kics: [9c7028d9-04c2-45be-b8b2-1188ccaefb36]}
package onus.aws.sagemaker.notebook_subnet

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.notebook"]
	r.subnet == ""
	lack := {
		"resource": r.address,
		"attribute": "subnet",
		"message": "the notebook stands in the network of Amazon",
	}
}
