# METADATA
# title: Egress rules open one port each
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [to_port, from_port, protocol]
#   subject_attributes: [direction]
#   help: Write one rule for each port that the machine calls.
#   controls: {nist-800-53-r5: [SC-7, CM-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     cfn-nag: [W29]
#     cfn-guard: [SECURITY_GROUP_EGRESS_PORT_RANGE_RULE]
#     config-lint: [SG_EGRESS_PORT_RANGE]
package onus.aws.vpc.security_group_egress_port_ranges

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
	net.has_ports(rule.protocol)
	rule.from_port != rule.to_port
	lack := {
		"resource": rule.address,
		"attribute": "to_port",
		"rests_on": ["protocol", "from_port", "to_port"],
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("ports %d to %d are open at once", [rule.from_port, rule.to_port]),
	}
}
