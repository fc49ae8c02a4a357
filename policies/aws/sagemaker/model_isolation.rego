# METADATA
# title: SageMaker models have no network
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html
# custom:
#   kind: aws.sagemaker.model
#   class: network-rules
#   severity: low
#   attributes: [network_isolation]
#   profile: strict
#   help: "Set `enable_network_isolation = true` (`EnableNetworkIsolation` in CloudFormation)."
#   controls:
#     aws-fsbp: [SageMaker.5]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
#   aliases: {checkov: [CKV_AWS_370]}
package onus.aws.sagemaker.model_isolation

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.model"]
	r.network_isolation == false
	lack := {
		"resource": r.address,
		"attribute": "network_isolation",
		"message": "the container of the model may talk to anybody",
	}
}
