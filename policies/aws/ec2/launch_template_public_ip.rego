# METADATA
# title: Launch templates give no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html
# custom:
#   kind: aws.ec2.launch-template
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   help: "Set `associate_public_ip_address = false`."
#   controls:
#     aws-fsbp: [AutoScaling.5, EC2.25]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_389, CKV_AWS_88]
#     trivy: [AWS-0009]
#     cfn-guard: [AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED]
package onus.aws.ec2.launch_template_public_ip

unmet contains lack if {
	some it in input.kinds["aws.ec2.launch-template"]
	it.public_ip == true
	lack := {
		"resource": it.address,
		"attribute": "public_ip",
		"message": "every machine of the group has an address on the internet",
	}
}
