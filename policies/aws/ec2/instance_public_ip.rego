# METADATA
# title: Instances have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html
# custom:
#   kind: aws.ec2.instance
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   help: "Set `associate_public_ip_address = false`."
#   controls: {aws-fsbp: [EC2.9], nist-800-53-r5: [SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_88]
#     kics: ["5a2486aa-facf-477d-a5c1-b010789459ce"]
#     cfn-guard: [EC2_INSTANCE_NO_PUBLIC_IP]
#     regula: [FG_R00271]
package onus.aws.ec2.instance_public_ip

unmet contains lack if {
	some it in input.kinds["aws.ec2.instance"]
	it.public_ip == true
	lack := {
		"resource": it.address,
		"attribute": "public_ip",
		"message": "the machine has an address on the internet",
	}
}
