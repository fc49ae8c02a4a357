# METADATA
# title: A network firewall watches the VPC
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html
# custom:
#   kind: aws.vpc.vpc
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [network_firewall]
#   help: "Put a network firewall into the VPC, or route through the inspection VPC."
#   controls: {nist-800-53-r5: [SC-7, SI-4], csa-ccm-4: [IVS-03]}
#   aliases: {kics: ["3e293410-d5b8-411f-85fd-7d26294f20c9", fd632aaf-b8a1-424d-a4d1-0de22fd3247a]}
package onus.aws.vpc.network_firewall

unmet contains lack if {
	some it in input.kinds["aws.vpc.vpc"]
	it.network_firewall == false
	lack := {
		"resource": it.address,
		"attribute": "network_firewall",
		"message": "nothing looks into what passes the network",
	}
}
