# METADATA
# title: Network access lists name the ports that come in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
# custom:
#   kind: aws.vpc.network-acl-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [protocol, action, from_port, to_port]
#   subject_attributes: [egress, action]
#   help: "Allow the ports that are served, and 1024 to 65535 for the answers."
#   controls: {nist-800-53-r5: [SC-7, CM-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_352]
#     trivy: [AWS-0102]
#     kics: ["03879981-efa2-47a0-a818-c843e1441b88", f57f849c-883b-4cb7-85e7-f7b199dff163]
#     cfn-nag: [W66, W67]
#     cfn-guard: [EC2_NETWORK_ACL_PORT_RANGE_RULE, EC2_NETWORK_ACL_PROTOCOL_RULE]
package onus.aws.vpc.network_acl_all_ports

import data.onus.lib.nacl
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	nacl.allows_in(rule)
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.network-acl-rule"]
	nacl.allows_in(rule)
	net.admits_all(rule)
	rule.from_port >= _first(rule)
	lack := {
		"resource": rule.address,
		"attribute": "protocol",
		"rests_on": array.concat(["action"], net.admission_paths(rule)),
		"related": [list | list := nacl.list(rule)],
		"message": "every port is let in",
	}
}

# Without a range, TCP and UDP are refused; every protocol needs none.
_first(rule) := -1 if net.is_any_protocol(rule.protocol)

_first(rule) := 0 if not net.is_any_protocol(rule.protocol)
