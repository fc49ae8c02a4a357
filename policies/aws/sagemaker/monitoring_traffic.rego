# METADATA
# title: Instances of SageMaker monitoring talk to each other under TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-in-transit.html
# custom:
#   kind: aws.sagemaker.monitoring-job
#   class: encryption-in-transit
#   severity: low
#   attributes: [traffic_encryption]
#   profile: strict
#   help: >-
#     Set `enable_inter_container_traffic_encryption = true` in `network_config`
#     (`EnableInterContainerTrafficEncryption`).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_369]}
package onus.aws.sagemaker.monitoring_traffic

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.monitoring-job"]
	r.traffic_encryption == false
	lack := {
		"resource": r.address,
		"attribute": "traffic_encryption",
		"message": "instances exchange data in the clear",
	}
}
