# METADATA
# title: Nodes take SSH from named groups only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/create-managed-node-group.html
# custom:
#   kind: aws.eks.node-group
#   class: network-rules
#   severity: high
#   attributes: [ssh_security_groups, ssh_key]
#   help: "Name `source_security_group_ids`, or leave `remote_access` out."
#   controls: {cis-eks-1.5: ["5.4.2"], nist-800-53-r5: [SC-7], pci-dss-4: ["1.3.1"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_100], kics: [73d59e76-a12c-4b74-a3d8-d3e1e19c25b3, ba40ace1-a047-483c-8a8d-bc2d3a67a82d]}
package onus.aws.eks.node_group_ssh

unmet contains lack if {
	some r in input.kinds["aws.eks.node-group"]
	r.ssh_key != ""
	count(r.ssh_security_groups) == 0
	lack := {
		"resource": r.address,
		"attribute": "ssh_security_groups",
		"message": "SSH is open to the internet",
	}
}
