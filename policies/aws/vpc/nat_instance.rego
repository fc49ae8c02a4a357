# METADATA
# title: The way out is a NAT gateway
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
# custom:
#   kind: aws.vpc.route
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [destination]
#   subject_attributes: [by_instance]
#   help: Route through a NAT gateway.
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_35]}
package onus.aws.vpc.nat_instance

import data.onus.lib.net

subject contains route.address if {
	some route in input.kinds["aws.vpc.route"]
	route.by_instance == true
}

unmet contains lack if {
	some route in input.kinds["aws.vpc.route"]
	route.by_instance == true
	net.is_world(route.destination)
	lack := {
		"resource": route.address,
		"attribute": "destination",
		"message": "one machine of your own carries all traffic to the internet",
	}
}
