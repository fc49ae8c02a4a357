# METADATA
# title: Administration ports are not open to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   kinds: [aws.ec2.instance]
#   class: network-rules
#   severity: critical
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: "Admit known addresses only, or use Session Manager or EC2 Instance Connect and close the port."
#   controls:
#     cis-aws-3.0: ["5.2", "5.3"]
#     aws-fsbp: [EC2.13, EC2.14]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_24, CKV_AWS_25]
#     trivy: [AWS-0107]
#     kics: ["65905cec-d691-4320-b320-2000436cb696", "6e856af2-62d7-4ba2-adc1-73b62cef9cc1",
#         "151187cb-0efc-481c-babd-ad24e3c9bc22", "3ae83918-7ec7-4cb8-80db-b91ef0f94002",
#         c9846969-d066-431f-9b34-8c4abafe422a, cdbb0467-2957-4a77-9992-7b55b29df7b7,
#         "381c3f2a-ef6f-4eff-99f7-b169cda3422c", "494b03d3-bf40-4464-8524-7c56ad0700ed"]
#     cfn-guard: [INCOMING_SSH_DISABLED]
#     config-lint: [SG_SSH_WORLD_INGRESS, SG_RDP_WORLD_INGRESS]
#     regula: [FG_R00085, FG_R00087, FG_R00377]
#     terrascan: [AC_AWS_0227, AC_AWS_0230, AC_AWS_0319, AC_AWS_0320, AC_AWS_0323]
package onus.aws.vpc.security_group_admin_ports

import data.onus.lib.exposure
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	not net.admits_all(rule)
	open := net.admitted(rule, net.admin_ports)
	count(open) > 0
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": exposure.parts(_behind, rule),
		"message": concat("", [
			sprintf("%s reaches %s", [cidr, concat(", ", sort(open))]),
			exposure.note(_behind, rule),
		]),
	}
}

settled contains {"resource": rule.address, "rests_on": net.port_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	count(net.admitted(rule, net.admin_ports)) == 0
}

settled contains {"resource": rule.address, "rests_on": net.source_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	count(net.world_sources(rule)) == 0
}

_behind := exposure.behind(input.kinds["aws.ec2.instance"])
