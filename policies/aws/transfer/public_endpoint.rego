# METADATA
# title: Transfer servers stand in a VPC
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html
# custom:
#   kind: aws.transfer.server
#   class: public-exposure
#   severity: medium
#   attributes: [endpoint_type]
#   profile: strict
#   help: "Set `endpoint_type = \"VPC\"` with `endpoint_details` (`EndpointType: VPC`)."
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_164]}
package onus.aws.transfer.public_endpoint

unmet contains lack if {
	some r in input.kinds["aws.transfer.server"]
	r.endpoint_type == "PUBLIC"
	lack := {
		"resource": r.address,
		"attribute": "endpoint_type",
		"message": "the server answers the whole internet",
	}
}
