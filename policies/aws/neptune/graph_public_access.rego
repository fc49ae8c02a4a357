# METADATA
# title: Graphs of Neptune Analytics have no public endpoint
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune-analytics/latest/userguide/gettingStarted-connecting.html
# custom:
#   kind: aws.neptune.graph
#   class: public-exposure
#   severity: high
#   attributes: [public]
#   help: >-
#     Leave `public_connectivity` out or set it to `false` (`PublicConnectivity` in
#     CloudFormation).
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
package onus.aws.neptune.graph_public_access

unmet contains lack if {
	some r in input.kinds["aws.neptune.graph"]
	r.public == true
	lack := {
		"resource": r.address,
		"attribute": "public",
		"message": "the graph has an endpoint on the internet",
	}
}
