# METADATA
# title: Network access lists keep databases and file transfer from the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [cidr_blocks, ipv6_cidr_blocks, action, protocol, from_port, to_port]
#   subject_attributes: [egress, action]
#   help: "Admit the ports that are served only, or deny these ports with a lower rule number."
#   controls: {aws-fsbp: [EC2.21], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_229, CKV_AWS_230]}
package onus.aws.vpc.network_acl_data_ports

import data.onus.lib.nacl
import data.onus.lib.net

subject contains rule.address if {
	some rule in _rules
	nacl.allows_in(rule)
}

_rules := nacl.entries(input.kinds["aws.vpc.network-acl-rule"])

_denials := nacl.index([rule | some rule in _rules; nacl.may_deny(rule)])

_ports := net.data_ports

unmet contains lack if {
	some rule in _rules
	nacl.allows_in(rule)
	some [path, cidr] in net.world_sources(rule)
	open := nacl.reach(_denials, rule, cidr, _ports).certain
	count(open) > 0
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path, "action"], net.admission_paths(rule)),
		"related": [list | list := nacl.list(rule)],
		"message": sprintf("%s reaches %s", [cidr, concat(", ", sort(open))]),
	}
}

unmet contains lack if {
	some rule in _rules
	nacl.allows_in(rule)
	some [path, cidr] in net.world_sources(rule)
	perhaps := nacl.reach(_denials, rule, cidr, _ports).perhaps
	count(perhaps) > 0
	lack := {
		"resource": rule.address,
		"attribute": path,
		"message": sprintf("%s may reach %s", [cidr, concat(", ", sort(perhaps))]),
		"uncertain": "whether an earlier rule denies it isn't known before apply",
	}
}

settled contains {"resource": rule.address, "rests_on": net.port_paths} if {
	some rule in _rules
	count(net.admitted(rule, _ports)) == 0
}

settled contains {"resource": rule.address, "rests_on": net.source_paths} if {
	some rule in _rules
	count(net.world_sources(rule)) == 0
}
