# METADATA
# title: Fleets open single ports
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/gamelift/latest/apireference/API_IpPermission.html
# custom:
#   kind: aws.gamelift.inbound-permission
#   class: network-rules
#   severity: low
#   attributes: [from_port, to_port]
#   help: "Name one port in each permission."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [43356255-495d-4148-ad8d-f6af5eac09dd], cfn-guard: [GAMELIFT_FLEET_INBOUND_PORT_RANGE_RULE], cfn-nag: [W65]}
package onus.aws.gamelift.port_ranges

unmet contains lack if {
	some r in input.kinds["aws.gamelift.inbound-permission"]
	r.from_port != r.to_port
	lack := {
		"resource": r.address,
		"attribute": "from_port",
		"message": "a range of ports is open",
	}
}
