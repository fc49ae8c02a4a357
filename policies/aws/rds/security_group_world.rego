# METADATA
# title: DB security groups are not open to the internet
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   kind: aws.rds.security-group-rule
#   class: network-rules
#   severity: high
#   attributes: [cidr_blocks]
#   help: Admit the addresses of the clients only.
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: ["9564406d-e761-4e61-b8d7-5926e3ab8e79"], terrascan: [AC_AWS_0066]}
package onus.aws.rds.security_group_world

import data.onus.lib.net

unmet contains lack if {
	some rule in input.kinds["aws.rds.security-group-rule"]
	some i, cidr in rule.cidr_blocks
	net.is_world(cidr)
	path := sprintf("cidr_blocks[%d]", [i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("the database is open to %s", [cidr]),
	}
}
