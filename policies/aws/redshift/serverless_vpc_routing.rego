# METADATA
# title: Redshift Serverless loads and unloads through the VPC
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html
# custom:
#   kind: aws.redshift.serverless-workgroup
#   class: network-rules
#   severity: low
#   attributes: [enhanced_vpc_routing]
#   profile: strict
#   help: "Set `enhanced_vpc_routing = true` (`EnhancedVpcRouting` in CloudFormation)."
#   controls:
#     aws-fsbp: [RedshiftServerless.1]
#     nist-800-53-r5: [SC-7]
#     pci-dss-4: ["1.3.1"]
#     csa-ccm-4: [IVS-03]
package onus.aws.redshift.serverless_vpc_routing

unmet contains lack if {
	some r in input.kinds["aws.redshift.serverless-workgroup"]
	r.enhanced_vpc_routing == false
	lack := {
		"resource": r.address,
		"attribute": "enhanced_vpc_routing",
		"message": "data travel past the controls of the VPC",
	}
}
