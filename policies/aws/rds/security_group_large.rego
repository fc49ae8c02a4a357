# METADATA
# title: Groups of RDS itself admit small networks
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   kind: aws.rds.security-group-rule
#   class: network-rules
#   severity: low
#   attributes: [cidr_blocks]
#   profile: strict
#   help: "Admit networks of `/25` or less."
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [0104165b-02d5-426f-abc9-91fb48189899, 4f615f3e-fb9c-4fad-8b70-2e9f781806ce]}
package onus.aws.rds.security_group_large

unmet contains lack if {
	some r in input.kinds["aws.rds.security-group-rule"]
	some i, cidr in r.cidr_blocks
	size := split(cidr, "/")
	count(size) == 2
	to_number(size[1]) <= 24
	path := sprintf("cidr_blocks[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("the whole network %s is admitted", [cidr]),
	}
}
