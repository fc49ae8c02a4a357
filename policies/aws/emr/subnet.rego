# METADATA
# title: EMR clusters stand in subnets of your choice
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html
# custom:
#   kind: aws.emr.cluster
#   class: network-rules
#   severity: low
#   attributes: [subnet]
#   profile: strict
#   help: >-
#     Set `subnet_id` or `subnet_ids` in `ec2_attributes` to private subnets (`Ec2SubnetId`,
#     `Ec2SubnetIds` in `Instances`).
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [2b3c8a6d-9856-43e6-ab1d-d651094f03b4, bf89373a-be40-4c04-99f5-746742dfd7f3]}
package onus.aws.emr.subnet

unmet contains lack if {
	some r in input.kinds["aws.emr.cluster"]
	r.subnet == false
	lack := {
		"resource": r.address,
		"attribute": "subnet",
		"message": "the default network decides where the nodes stand",
	}
}
