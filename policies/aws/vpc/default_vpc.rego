# METADATA
# title: The default VPC is taken over to be closed only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html
# custom:
#   kind: aws.vpc.default-vpc
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [default_group_ingress, default_group_egress]
#   help: "Lay out an `aws_vpc` of your own with private subnets."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_148]
#     trivy: [AWS-0101]
#     kics: ["96ed3526-0179-4c73-b1b2-372fde2e0d13"]
#     terrascan: [AC_AWS_0370]
package onus.aws.vpc.default_vpc

unmet contains lack if {
	some vpc in input.kinds["aws.vpc.default-vpc"]
	some field in ["default_group_ingress", "default_group_egress"]
	vpc[field] > 0
	lack := {
		"resource": vpc.address,
		"attribute": field,
		"rests_on": [field],
		"message": "the network that comes with the account is put to use",
	}
}
