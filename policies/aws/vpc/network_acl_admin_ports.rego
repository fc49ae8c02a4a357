# METADATA
# title: Network access lists keep administration ports from the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: medium
#   attributes: [cidr_blocks, action, protocol, from_port, to_port]
#   subject_attributes: [egress, action]
#   help: Admit known addresses only, or the ports that are served.
#   controls: {cis-aws-3.0: ["5.1"], aws-fsbp: [EC2.21], nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_231, CKV_AWS_232, CKV_AWS_352], trivy: [AWS-0105]}
package onus.aws.vpc.network_acl_admin_ports

import data.onus.lib.net

_allows(rule) if {
	rule.egress == false
	lower(rule.action) == "allow"
}

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	_allows(rule)
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	_allows(rule)
	some i, cidr in rule.cidr_blocks
	net.is_world(cidr)
	open := {name | some port in [22, 3389]; net.admits(rule, port); name := net.admin_ports[port]}
	count(open) > 0
	path := sprintf("cidr_blocks[%d]", [i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path, "action"], net.admission_paths(rule)),
		"message": sprintf("%s is open to %s", [concat(", ", sort(open)), cidr]),
	}
}
