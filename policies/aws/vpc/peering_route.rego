# METADATA
# title: Peered networks get routes for what is meant only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
# custom:
#   kind: aws.vpc.route
#   class: network-rules
#   severity: medium
#   profile: strict
#   attributes: [destination]
#   subject_attributes: [by_peering]
#   help: "Route the other network's own blocks."
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV2_AWS_44], kics: [b3a41501-f712-4c4f-81e5-db9a7dc0e34e]}
package onus.aws.vpc.peering_route

import data.onus.lib.net

subject contains route.address if {
	some route in input.kinds["aws.vpc.route"]
	route.by_peering == true
}

unmet contains lack if {
	some route in input.kinds["aws.vpc.route"]
	route.by_peering == true
	net.is_world(route.destination)
	lack := {
		"resource": route.address,
		"attribute": "destination",
		"message": "all traffic goes to the peered network",
	}
}
