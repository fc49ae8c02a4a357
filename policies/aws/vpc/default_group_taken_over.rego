# METADATA
# title: The VPC's default security group is taken over
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
# custom:
#   kind: aws.vpc.vpc
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [default_group_ingress, default_group_egress]
#   help: "Add an `aws_default_security_group` for the VPC, without rules."
#   controls:
#     cis-aws-3.0: ["5.4"]
#     aws-fsbp: [EC2.2]
#     nist-800-53-r5: [SC-7, AC-4]
#     csa-ccm-4: [IVS-03]
#   aliases: {checkov: [CKV2_AWS_12], regula: [FG_R00089]}
package onus.aws.vpc.default_group_taken_over

# CloudFormation has no way to take the group over.
subject contains vpc.address if {
	some vpc in input.kinds["aws.vpc.vpc"]
	vpc.type == "aws_vpc"
}

unmet contains lack if {
	some vpc in input.kinds["aws.vpc.vpc"]
	vpc.type == "aws_vpc"
	some field in ["default_group_ingress", "default_group_egress"]
	vpc[field] > 0
	lack := {
		"resource": vpc.address,
		"attribute": field,
		"rests_on": [field],
		"message": "its default security group lets traffic through",
	}
}
