# METADATA
# title: Plain HTTP is not open to the internet
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
#   help: "Close port 80, or leave it to the load balancer that redirects to HTTPS."
#   controls: {nist-800-53-r5: [SC-7, SC-8], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_260]
#     kics: [ddfc4eaa-af23-409f-b96c-bf5c45dc4daa, ffac8a12-322e-42c1-b9b9-81ff85c39ef7]
#     regula: [FG_R00041, FG_R00268]
#     terrascan: [AC_AWS_0228, AC_AWS_0321]
package onus.aws.vpc.security_group_http

import data.onus.lib.address
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
}

unmet contains lack if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	rule.direction == "ingress"
	net.admits(rule, 80)
	not net.admits_all(rule)
	some [path, cidr] in net.world_sources(rule)
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": array.concat([path], net.admission_paths(rule)),
		"related": [group | group := address.of(rule.group)],
		"message": sprintf("%s reaches port 80", [cidr]),
	}
}

settled contains {"resource": rule.address, "rests_on": net.port_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	not net.admits(rule, 80)
}

settled contains {"resource": rule.address, "rests_on": net.source_paths} if {
	some rule in input.kinds["aws.vpc.security-group-rule"]
	count(net.world_sources(rule)) == 0
}
