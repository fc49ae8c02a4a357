# METADATA
# title: No security group is open to the internet on every port
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
#   help: "Admit the ports that the service listens on, one rule each."
#   controls:
#     aws-fsbp: [EC2.18]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_277, CKV_AWS_24, CKV_AWS_25, CKV_AWS_260]
#     trivy: [AWS-0107]
#     kics: [adcd0082-e90b-4b63-862b-21899f6e6a48, e415f8d3-fc2b-4f52-88ab-1129e8c8d3f5,
#         "65905cec-d691-4320-b320-2000436cb696", "6e856af2-62d7-4ba2-adc1-73b62cef9cc1",
#         "151187cb-0efc-481c-babd-ad24e3c9bc22", "3ae83918-7ec7-4cb8-80db-b91ef0f94002",
#         c9846969-d066-431f-9b34-8c4abafe422a, cdbb0467-2957-4a77-9992-7b55b29df7b7,
#         "381c3f2a-ef6f-4eff-99f7-b169cda3422c", "494b03d3-bf40-4464-8524-7c56ad0700ed",
#         "54c417bf-c762-48b9-9d31-b3d87047e3f0", "590d878b-abdc-428f-895a-e2b68a0e1998",
#         "78055456-f670-4d2e-94d5-392d1cf4f5e4", "829ce3b8-065c-41a3-ad57-e0accfea82d2",
#         ddfc4eaa-af23-409f-b96c-bf5c45dc4daa, ffac8a12-322e-42c1-b9b9-81ff85c39ef7]
#     cfn-guard: [INCOMING_SSH_DISABLED, RESTRICTED_INCOMING_TRAFFIC]
#     config-lint: [SG_SSH_WORLD_INGRESS, SG_RDP_WORLD_INGRESS]
#     regula: [FG_R00044, FG_R00045, FG_R00350, FG_R00377, FG_R00085, FG_R00087, FG_R00037,
#         FG_R00038, FG_R00039, FG_R00040, FG_R00212, FG_R00213, FG_R00214, FG_R00215, FG_R00216,
#         FG_R00217, FG_R00242, FG_R00243, FG_R00244, FG_R00245, FG_R00246, FG_R00247, FG_R00248,
#         FG_R00249, FG_R00256, FG_R00257, FG_R00258, FG_R00259, FG_R00260, FG_R00261, FG_R00262,
#         FG_R00263, FG_R00264, FG_R00265, FG_R00266, FG_R00267]
#     terrascan: [AC_AWS_0227, AC_AWS_0230, AC_AWS_0319, AC_AWS_0320, AC_AWS_0323, AC_AWS_0275,
#         AC_AWS_0231]
package onus.aws.vpc.security_group_all_ports

import data.onus.lib.exposure
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	net.admits_all(rule)
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": exposure.parts(_behind, rule),
		"message": concat("", [
			sprintf("%s reaches every port", [cidr]),
			exposure.note(_behind, rule),
		]),
	}
}

settled contains {"resource": rule.address, "rests_on": net.port_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	not net.admits_all(rule)
}

settled contains {"resource": rule.address, "rests_on": net.source_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	count(net.world_sources(rule)) == 0
}

_behind := exposure.behind(input.kinds["aws.ec2.instance"])
