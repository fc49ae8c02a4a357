# METADATA
# title: Databases and inner services are not open to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: high
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: Admit the security group or the addresses of the clients only.
#   controls: {aws-fsbp: [EC2.19], nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1", "1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {trivy: [AWS-0107]}
package onus.aws.vpc.security_group_data_ports

import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	some i, cidr in rule[field]
	net.is_world(cidr)
	open := {name | some port, name in net.data_ports; net.admits(rule, port)}
	count(open) > 0
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"message": sprintf("%s is open to %s", [concat(", ", sort(open)), cidr]),
	}
}
