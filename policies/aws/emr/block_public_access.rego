# METADATA
# title: EMR refuses public security groups
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html
# custom:
#   kind: aws.emr.public-access-block
#   class: public-exposure
#   severity: high
#   attributes: [blocked]
#   help: "Set `block_public_security_group_rules = true`."
#   controls:
#     aws-fsbp: [EMR.2]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases: {checkov: [CKV_AWS_390]}
package onus.aws.emr.block_public_access

unmet contains lack if {
	some r in input.kinds["aws.emr.public-access-block"]
	r.blocked == false
	lack := {
		"resource": r.address,
		"attribute": "blocked",
		"message": "clusters with ports open to the world may start",
	}
}
