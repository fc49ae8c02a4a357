# METADATA
# title: Networks have no default route to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
# custom:
#   kind: aws.vpc.route
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [destination]
#   subject_attributes: [by_gateway, by_nat_gateway]
#   help: "Leave the default route out, and use VPC endpoints or a proxy."
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases:
#     cfn-guard: [NO_UNRESTRICTED_ROUTE_TO_IGW]
#     kics: ["4f0908b9-eb66-433f-9145-134274e1e944"]
package onus.aws.vpc.internet_route

import data.onus.lib.net

subject contains route.address if {
	some route in input.kinds["aws.vpc.route"]
	some target in ["by_gateway", "by_nat_gateway"]
	route[target] == true
	not _is_private(route)
}

unmet contains lack if {
	some route in input.kinds["aws.vpc.route"]
	some target in ["by_gateway", "by_nat_gateway"]
	route[target] == true
	not _is_private(route)
	net.is_world(route.destination)
	lack := {
		"resource": route.address,
		"attribute": "destination",
		"message": "traffic for everywhere may leave the network",
	}
}

# A virtual private gateway leads home.
_is_private(route) if regex.match(`^(vgw-|\$\{.*vpn_gateway)`, route.gateway)
