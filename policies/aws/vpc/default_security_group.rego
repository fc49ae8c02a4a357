# METADATA
# title: The VPC's default security group lets nothing through
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
# custom:
#   kind: aws.vpc.default-security-group
#   class: network-rules
#   severity: medium
#   attributes: [ingress_rules, egress_rules]
#   help: "Declare `aws_default_security_group` without rules."
#   controls:
#     cis-aws-3.0: ["5.4"]
#     aws-fsbp: [EC2.2]
#     nist-800-53-r5: [SC-7, AC-4]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV2_AWS_12]
#     trivy: [AWS-0173]
#     kics: ["46883ce1-dc3e-4b17-9195-c6a601624c73", "9a4ef195-74b9-4c58-b8ed-2b2fe4353a75"]
#     regula: [FG_R00089]
#     terrascan: [AC_AWS_0232]
package onus.aws.vpc.default_security_group

unmet contains lack if {
	some group in input.kinds["aws.vpc.default-security-group"]
	some field in ["ingress_rules", "egress_rules"]
	group[field] > 0
	lack := {
		"resource": group.address,
		"attribute": field,
		"rests_on": [field],
		"message": "what forgets to name a security group is let through here",
	}
}
