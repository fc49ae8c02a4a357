# METADATA
# title: Egress rules name their targets
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
#   help: "Name the groups, prefix lists or blocks that are called."
#   controls: {nist-800-53-r5: [SC-7, AC-4], pci-dss-4: ["1.3.2"], csa-ccm-4: [IVS-03]}
#   aliases:
#     trivy: [AWS-0104]
#     kics: ["1cc2fbd7-816c-4fbf-ad6d-38a4afa4312a", "01d5a458-a6c4-452a-ac50-054d59275b7c"]
#     cfn-nag: [W5]
#     cfn-guard: [EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE]
#     config-lint: [SG_WORLD_EGRESS]
package onus.aws.vpc.security_group_egress_world

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": [path],
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("traffic may go out to %s", [cidr]),
	}
}
