# METADATA
# title: Ingress rules name their sources
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [cidr_blocks, ipv6_cidr_blocks]
#   subject_attributes: [direction]
#   help: "Name the group, the prefix list or the blocks that the traffic comes from."
#   controls: {nist-800-53-r5: [SC-7, AC-4], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases:
#     kics: ["4728cd65-a20c-49da-8b31-9c08b423e4db", "4a1e6b34-1008-4e61-a5f2-1f7c276f8d14",
#         "9564406d-e761-4e61-b8d7-5926e3ab8e79", "0104165b-02d5-426f-abc9-91fb48189899"]
#     cfn-nag: [W2]
#     cfn-guard: [EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE]
#     config-lint: [SG_WORLD_INGRESS]
package onus.aws.vpc.security_group_world

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": [path],
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("%s may come in", [cidr]),
	}
}
