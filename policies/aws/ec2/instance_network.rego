# METADATA
# title: Instances name the network they start in
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html
# custom:
#   kind: aws.ec2.instance
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [network_named]
#   help: "Set `subnet_id` (`SubnetId`)."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases:
#     kics: ["7e4a6e76-568d-43ef-8c4e-36dea481bff1", "8a6d36cd-0bc6-42b7-92c4-67acc8576861",
#         a31a5a29-718a-4ff4-8001-a69e5e4d029e, e42a3ef0-5325-4667-84bf-075ba1c9d58e]
#     cfn-guard: [EC2_INSTANCES_IN_VPC]
#     terrascan: [AC_AWS_0153]
package onus.aws.ec2.instance_network

unmet contains lack if {
	some it in input.kinds["aws.ec2.instance"]
	it.network_named == false
	lack := {
		"resource": it.address,
		"attribute": "network_named",
		"message": "the machine starts in the default VPC, with a public address",
	}
}
