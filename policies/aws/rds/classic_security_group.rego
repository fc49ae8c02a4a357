# METADATA
# title: No security groups of EC2-Classic guard databases
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   kind: aws.rds.security-group
#   class: hardening
#   severity: medium
#   attributes: [name]
#   help: "Use `aws_security_group` and `vpc_security_group_ids`."
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_198], regula: [FG_R00094]}
package onus.aws.rds.classic_security_group

unmet contains lack if {
	some r in input.kinds["aws.rds.security-group"]
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": "the group belongs to EC2-Classic and guards nothing",
		"rests_on": [],
	}
}
