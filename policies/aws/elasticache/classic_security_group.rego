# METADATA
# title: No security groups of EC2-Classic guard caches
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html
# custom:
#   kind: aws.elasticache.security-group
#   class: hardening
#   severity: medium
#   attributes: [name]
#   help: "Use `aws_security_group` and `security_group_ids`."
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_196], terrascan: [AC_AWS_0103]}
package onus.aws.elasticache.classic_security_group

unmet contains lack if {
	some r in input.kinds["aws.elasticache.security-group"]
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": "the group belongs to EC2-Classic and guards nothing",
		"rests_on": [],
	}
}
