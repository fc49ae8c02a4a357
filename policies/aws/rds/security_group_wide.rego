# METADATA
# title: DB security groups admit few addresses
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   kind: aws.rds.security-group-rule
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [cidr_blocks]
#   help: Narrow the range to the clients.
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: ["0104165b-02d5-426f-abc9-91fb48189899"], terrascan: [AC_AWS_0065]}
package onus.aws.rds.security_group_wide

import data.onus.lib.net

unmet contains lack if {
	some rule in input.kinds["aws.rds.security-group-rule"]
	some i, cidr in rule.cidr_blocks
	net.prefix(cidr) < 25
	path := sprintf("cidr_blocks[%d]", [i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("%s is more than 128 addresses", [cidr]),
	}
}
