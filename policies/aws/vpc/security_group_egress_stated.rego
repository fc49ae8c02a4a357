# METADATA
# title: Security groups say what may go out
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html
# custom:
#   kind: aws.vpc.security-group
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [egress_stated]
#   help: "Write `SecurityGroupEgress` with what the machine calls."
#   controls: {nist-800-53-r5: [SC-7, AC-4], csa-ccm-4: [IVS-03]}
#   aliases:
#     cfn-nag: [F1000]
#     cfn-guard: [SECURITY_GROUP_MISSING_EGRESS_RULE]
#     config-lint: [SG_MISSING_EGRESS]
package onus.aws.vpc.security_group_egress_stated

unmet contains lack if {
	some group in input.kinds["aws.vpc.security-group"]
	group.egress_stated == false
	lack := {
		"resource": group.address,
		"attribute": "egress_stated",
		"message": "the rule that lets everything out stays",
	}
}
