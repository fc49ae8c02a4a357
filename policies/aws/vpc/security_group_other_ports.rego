# METADATA
# title: Only web ports are open to the internet
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
#   help: "Narrow the sources, or serve through a load balancer on port 443."
#   controls:
#     aws-fsbp: [EC2.18]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     regula: [FG_R00377, FG_R00212]
#     cfn-guard: [RESTRICTED_INCOMING_TRAFFIC]
#     kics: ["829ce3b8-065c-41a3-ad57-e0accfea82d2"]
#     checkov: [CKV_AWS_277]
package onus.aws.vpc.security_group_other_ports

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	net.has_ports(rule.protocol)
	not net.admits_all(rule)
	not _is_web(rule)
	count(net.admitted(rule, net.admin_ports) | net.admitted(rule, net.data_ports)) == 0
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("%s reaches ports %d to %d", [cidr, rule.from_port, rule.to_port]),
	}
}

settled contains {"resource": rule.address, "rests_on": net.port_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	_is_web(rule)
}

settled contains {"resource": rule.address, "rests_on": net.source_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	count(net.world_sources(rule)) == 0
}

_is_web(rule) if {
	rule.from_port == rule.to_port
	rule.from_port in {80, 443}
}
