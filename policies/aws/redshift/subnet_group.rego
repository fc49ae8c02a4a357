# METADATA
# title: Redshift stands in subnets of your choice
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html
# custom:
#   kind: aws.redshift.cluster
#   class: network-rules
#   severity: low
#   attributes: [subnet_group]
#   profile: strict
#   help: >-
#     Set `cluster_subnet_group_name` (`ClusterSubnetGroupName` in CloudFormation) to a group
#     of private subnets.
#   controls: {nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases:
#     checkov: [CKV_AWS_154]
#     trivy: [AWS-0127]
#     kics: [0a494a6a-ebe2-48a0-9d77-cf9d5125e1b3]
package onus.aws.redshift.subnet_group

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.subnet_group == ""
	lack := {
		"resource": r.address,
		"attribute": "subnet_group",
		"message": "the default subnets decide where the cluster stands",
	}
}
