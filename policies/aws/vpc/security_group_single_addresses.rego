# METADATA
# title: Ingress is admitted from single addresses or groups
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
#   help: "Admit a security group, or single addresses."
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases:
#     cfn-nag: [W9]
#     cfn-guard: [SECURITY_GROUP_INGRESS_CIDR_NON_32_RULE]
#     config-lint: [SG_NON_32_INGRESS]
#     kics: [a3e4e39a-e5fc-4ee9-8cf5-700febfa86dd]
package onus.aws.vpc.security_group_single_addresses

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	some i, cidr in rule[field]
	net.prefix(cidr) >= 0
	not net.is_host(cidr)
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": [path],
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("%s is more than one address", [cidr]),
	}
}
