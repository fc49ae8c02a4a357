# METADATA
# title: SageMaker domains reach the internet through your network
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html
# custom:
#   kind: aws.sagemaker.domain
#   class: network-rules
#   severity: medium
#   attributes: [network_access]
#   profile: strict
#   help: "Set `app_network_access_type = \"VpcOnly\"` (`AppNetworkAccessType: VpcOnly`)."
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
package onus.aws.sagemaker.domain_network

unmet contains lack if {
	some r in input.kinds["aws.sagemaker.domain"]
	r.network_access != "VpcOnly"
	lack := {
		"resource": r.address,
		"attribute": "network_access",
		"message": "applications reach the internet past your network",
	}
}
