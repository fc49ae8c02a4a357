# METADATA
# title: The network's traffic is logged
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
# custom:
#   kind: aws.vpc.vpc
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [flow_log]
#   help: "Add an `aws_flow_log` (`AWS::EC2::FlowLog`) for the VPC."
#   controls:
#     cis-aws-3.0: ["3.7"]
#     aws-fsbp: [EC2.6]
#     nist-800-53-r5: [AU-12, SI-4]
#     csa-ccm-4: [LOG-08]
#   aliases:
#     checkov: [CKV2_AWS_11]
#     trivy: [AWS-0178]
#     cfn-nag: [W60]
#     kics: [f6d299d2-21eb-41cc-b1e1-fe12d857500b, f83121ea-03da-434f-9277-9cd247ab3047]
#     regula: [FG_R00054]
#     terrascan: [AC_AWS_0369]
package onus.aws.vpc.flow_log

unmet contains lack if {
	some vpc in input.kinds["aws.vpc.vpc"]
	vpc.flow_log == false
	lack := {
		"resource": vpc.address,
		"attribute": "flow_log",
		"message": "nobody can tell who talked to whom",
	}
}
