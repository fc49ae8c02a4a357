# METADATA
# title: Administration ports are not open to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: critical
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: Admit known addresses only, or use Session Manager or EC2 Instance Connect and close the port.
#   controls: {cis-aws-3.0: ["5.2", "5.3"], aws-fsbp: [EC2.13, EC2.14], nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_24, CKV_AWS_25], trivy: [AWS-0107]}
package onus.aws.vpc.security_group_admin_ports

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
	open := {name | some port, name in net.admin_ports; net.admits(rule, port)}
	count(open) > 0
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"message": sprintf("%s is open to %s", [concat(", ", sort(open)), cidr]),
	}
}
