# METADATA
# title: Ingress rules name a protocol
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
#   help: Name the protocol and the port.
#   controls: {nist-800-53-r5: [SC-7, CM-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     cfn-nag: [W42]
#     cfn-guard: [SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE]
#     config-lint: [SG_INGRESS_ALL_PROTOCOLS]
#     kics: ["1a427b25-2e9e-4298-9530-0499a55e736b", "87482183-a8e7-4e42-a566-7a23ec231c16"]
package onus.aws.vpc.security_group_all_protocols

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
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
