# METADATA
# title: No security groups of EC2-Classic guard warehouses
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/security-network-isolation.html
# custom:
#   kind: aws.redshift.security-group
#   class: hardening
#   severity: medium
#   attributes: [name]
#   help: "Use `aws_security_group` and `vpc_security_group_ids`."
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
#   aliases: {trivy: [AWS-0085]}
package onus.aws.redshift.classic_security_group

unmet contains lack if {
	some r in input.kinds["aws.redshift.security-group"]
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": "the group belongs to EC2-Classic and guards nothing",
		"rests_on": [],
	}
}
