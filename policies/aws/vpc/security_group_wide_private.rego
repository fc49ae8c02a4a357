# METADATA
# title: Sensitive ports are not open to the whole private network
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: "Admit the security group of the clients, or the block of their subnets."
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases: {kics: ["92fe237e-074c-4262-81a4-2077acb928c1"]}
package onus.aws.vpc.security_group_wide_private

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
	cidr in {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fd00::/8"}
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("all of %s reaches %s", [cidr, _what(rule, open)]),
	}
}

_what(rule, _) := "every port" if net.admits_all(rule)

_what(rule, open) := concat(", ", sort(open)) if not net.admits_all(rule)
