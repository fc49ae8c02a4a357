# METADATA
# title: DocumentDB clusters are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html
# custom:
#   kind: aws.docdb.cluster
#   class: availability
#   severity: medium
#   attributes: [deletion_protection]
#   profile: strict
#   help: "Set `deletion_protection = true`."
#   controls: {aws-fsbp: [DocumentDB.5], nist-800-53-r5: [CP-10]}
package onus.aws.docdb.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.docdb.cluster"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the cluster can be deleted by a single call",
	}
}
