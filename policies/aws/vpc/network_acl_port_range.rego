# METADATA
# title: TCP and UDP rules of network access lists have a range of ports
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [from_port, to_port, protocol]
#   subject_attributes: [protocol]
#   help: Write both ends of the range of ports.
#   controls: {nist-800-53-r5: [SC-7, CM-6], csa-ccm-4: [IVS-03]}
#   aliases: {cfn-nag: [W67]}
package onus.aws.vpc.network_acl_port_range

import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	_has_ports(rule)
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	_has_ports(rule)
	some end in ["from_port", "to_port"]
	rule[end] == -1
	lack := {
		"resource": rule.address,
		"attribute": end,
		"rests_on": ["protocol", end],
		"message": "the range of ports is not whole",
	}
}

_has_ports(rule) if {
	net.has_ports(rule.protocol)
	not net.is_any_protocol(rule.protocol)
}
