# METADATA
# title: Machines get no public address unasked
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html
# custom:
#   kind: aws.vpc.subnet
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip_on_launch]
#   help: "Leave the setting out, and give a public address to the load balancer or gateway that needs one."
#   controls:
#     aws-fsbp: [EC2.15]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_130]
#     trivy: [AWS-0164]
#     cfn-nag: [W33]
#     kics: ["52f04a44-6bfa-4c41-b1d3-4ae99a2de05c", b3de4e4c-14be-4159-b99d-9ad194365e4c]
#     cfn-guard: [SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED]
#     config-lint: [EC2_SUBNET_MAP_PUBLIC]
package onus.aws.vpc.subnet_public_ip

unmet contains lack if {
	some subnet in input.kinds["aws.vpc.subnet"]
	subnet.public_ip_on_launch == true
	lack := {
		"resource": subnet.address,
		"attribute": "public_ip_on_launch",
		"message": "every machine that starts here gets a public address",
	}
}
