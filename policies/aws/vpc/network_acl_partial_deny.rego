# METADATA
# title: Deny rules hold for every address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [cidr_blocks, ipv6_cidr_blocks, action]
#   subject_attributes: [action]
#   help: "Allow the known blocks with lower numbers, and deny `0.0.0.0/0` and `::/0`."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     kics: ["2623d682-dccb-44cd-99d0-54d9fd62f8f2"]
#     cfn-guard: [EC2_NETWORK_ACL_ENTRY_INEFFECTIVE_DENY_RULE]
#     cfn-nag: [W71]
package onus.aws.vpc.network_acl_partial_deny

import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	lower(rule.action) == "deny"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	lower(rule.action) == "deny"
	some field in ["cidr_blocks", "ipv6_cidr_blocks"]
	some i, cidr in rule[field]
	not net.is_world(cidr)
	path := sprintf("%s[%d]", [field, i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": ["action", path],
		"message": sprintf("only %s is denied", [cidr]),
	}
}
