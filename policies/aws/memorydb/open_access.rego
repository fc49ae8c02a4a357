# METADATA
# title: MemoryDB asks who is there
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html
# custom:
#   kind: aws.memorydb.cluster
#   class: authentication
#   severity: high
#   attributes: [acl]
#   help: "Set `acl_name` (`ACLName` in CloudFormation) to a list with users of your own."
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.3.1"], csa-ccm-4: [IAM-14]}
package onus.aws.memorydb.open_access

unmet contains lack if {
	some r in input.kinds["aws.memorydb.cluster"]
	r.acl == "open-access"
	lack := {
		"resource": r.address,
		"attribute": "acl",
		"message": "every connection may do everything",
	}
}
