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
