# METADATA
# title: Not everything may go out to everywhere
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   kind: aws.vpc.security-group-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [cidr_blocks, ipv6_cidr_blocks, protocol, from_port, to_port]
#   subject_attributes: [direction]
#   help: "Name the ports that the machine calls, and the targets where they are known."
#   controls: {nist-800-53-r5: [SC-7, AC-4], pci-dss-4: ["1.3.2"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_382], kics: ["66f2d8f9-a911-4ced-ae27-34f09690bb2c"]}
package onus.aws.vpc.security_group_egress_all

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "egress"
	net.admits_all(rule)
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("everything may go out to %s", [cidr]),
	}
}
