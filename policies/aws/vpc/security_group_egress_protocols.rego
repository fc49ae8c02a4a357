# METADATA
# title: Egress rules name a protocol
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [protocol, cidr_blocks, ipv6_cidr_blocks]
#   subject_attributes: [direction]
#   help: Name the protocols and ports that the machine calls.
#   controls: {nist-800-53-r5: [SC-7, CM-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     cfn-nag: [W40]
#     cfn-guard: [SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE]
#     config-lint: [SG_EGRESS_ALL_PROTOCOLS]
#     kics: [ee464fc2-54a6-4e22-b10a-c6dcd2474d0c, dae9c373-8287-462f-8746-6f93dad93610]
package onus.aws.vpc.security_group_egress_protocols

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
	net.is_any_protocol(rule.protocol)
	not _is_closed(rule)
	lack := {
		"resource": rule.address,
		"attribute": "protocol",
		"rests_on": ["protocol", "cidr_blocks", "ipv6_cidr_blocks"],
		"related": [group | group := address.of(rule.group)],
		"message": "every protocol and port is open",
	}
}

# A rule for the loopback address stands for no rule.
_is_closed(rule) if {
	cidrs := array.concat(rule.cidr_blocks, rule.ipv6_cidr_blocks)
	count(cidrs) > 0
	every cidr in cidrs {
		cidr in {"127.0.0.1/32", "::1/128"}
	}
}
