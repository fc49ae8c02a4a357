# METADATA
# title: Databases and inner services are not open to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   kinds: [aws.ec2.instance, aws.rds.instance]
#   class: network-rules
#   severity: high
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: Admit the security group or the addresses of the clients only.
#   controls:
#     aws-fsbp: [EC2.19]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1", "1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     kics: ["381c3f2a-ef6f-4eff-99f7-b169cda3422c", "494b03d3-bf40-4464-8524-7c56ad0700ed",
#         "54c417bf-c762-48b9-9d31-b3d87047e3f0", "590d878b-abdc-428f-895a-e2b68a0e1998",
#         "78055456-f670-4d2e-94d5-392d1cf4f5e4", "829ce3b8-065c-41a3-ad57-e0accfea82d2",
#         cdbb0467-2957-4a77-9992-7b55b29df7b7]
#     cfn-guard: [RESTRICTED_INCOMING_TRAFFIC]
#     regula: [FG_R00037, FG_R00038, FG_R00039, FG_R00040, FG_R00212, FG_R00213, FG_R00214,
#         FG_R00215, FG_R00216, FG_R00217, FG_R00242, FG_R00243, FG_R00244, FG_R00245, FG_R00246,
#         FG_R00247, FG_R00248, FG_R00249, FG_R00256, FG_R00257, FG_R00258, FG_R00259, FG_R00260,
#         FG_R00261, FG_R00262, FG_R00263, FG_R00264, FG_R00265, FG_R00266, FG_R00267, FG_R00377]
package onus.aws.vpc.security_group_data_ports

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
	open := net.admitted(rule, net.data_ports)
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
	count(net.admitted(rule, net.data_ports)) == 0
}

settled contains {"resource": rule.address, "rests_on": net.source_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	count(net.world_sources(rule)) == 0
}

_behind := exposure.behind(array.concat(
	input.kinds["aws.ec2.instance"],
	input.kinds["aws.rds.instance"],
))
