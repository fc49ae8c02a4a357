# METADATA
# title: No security group is open to the internet on every port
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: critical
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: Admit the ports that the service listens on, one rule each.
#   controls: {aws-fsbp: [EC2.18], nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_277], trivy: [AWS-0107]}
package onus.aws.vpc.security_group_all_ports

import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	net.admits_all(rule)
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	some i, cidr in rule[field]
	net.is_world(cidr)
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"message": sprintf("every port is open to %s", [cidr]),
	}
}
