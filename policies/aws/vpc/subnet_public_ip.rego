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
#   help: Leave the setting out, and give a public address to the load balancer or gateway that needs one.
#   controls: {aws-fsbp: [EC2.15], nist-800-53-r5: [SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_130], trivy: [AWS-0164], cfn-nag: [W33]}
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
