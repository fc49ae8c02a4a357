# METADATA
# title: Groups of RDS itself admit no whole networks
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   kind: aws.rds.security-group-rule
#   class: network-rules
#   severity: high
#   attributes: [cidr_blocks]
#   help: >-
#     Admit the addresses of the clients only, or use `aws_security_group`, which can name
#     another group.
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases:
#     kics:
#       - 1e0ef61b-ad85-4518-a3d3-85eaad164885
#       - 9564406d-e761-4e61-b8d7-5926e3ab8e79
#       - f0d8781f-99bf-4958-9917-d39283b168a0
#     terrascan: [AC_AWS_0065, AC_AWS_0066, AC_AWS_0067]
package onus.aws.rds.security_group_open

import data.onus.lib.net

unmet contains lack if {
	some r in input.kinds["aws.rds.security-group-rule"]
	some i, cidr in r.cidr_blocks
	net.is_world(cidr)
	path := sprintf("cidr_blocks[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the whole internet is admitted",
	}
}
