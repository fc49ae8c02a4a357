# METADATA
# title: OpenSearch domains have a security group of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
# custom:
#   kind: aws.opensearch.domain
#   class: network-rules
#   severity: medium
#   attributes: [security_groups]
#   subject_attributes: [vpc]
#   help: >-
#     Name a group in `security_group_ids` of `vpc_options` (`SecurityGroupIds` in
#     `VPCOptions`).
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_248], ddkics: [d3e1f5a9-bb45-4c89-b97c-12d34ef56789]}
package onus.aws.opensearch.default_security_group

subject contains r.address if {
	some r in input.kinds["aws.opensearch.domain"]
	r.vpc == true
}

unmet contains lack if {
	some r in input.kinds["aws.opensearch.domain"]
	count(r.security_groups) == 0
	lack := {
		"resource": r.address,
		"attribute": "security_groups",
		"message": "the default security group of the VPC decides who reaches the domain",
	}
}
