# METADATA
# title: Sensitive ports are not open to public ranges
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: medium
#   profile: strict
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: "Narrow the block to single addresses, or come in through a VPN or Session Manager."
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [e35c16a2-d54e-419d-8546-a804d8e024d0]}
package onus.aws.vpc.security_group_public_ranges

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	open := net.admitted(rule, net.admin_ports) | net.admitted(rule, net.data_ports)
	count(open) > 0
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	some i, cidr in rule[field]
	net.prefix(cidr) >= 0
	not net.is_host(cidr)
	not net.is_world(cidr)
	not net.is_private(cidr)
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("the public range %s reaches %s", [cidr, _what(rule, open)]),
	}
}

_what(rule, _) := "every port" if net.admits_all(rule)

_what(rule, open) := concat(", ", sort(open)) if not net.admits_all(rule)
