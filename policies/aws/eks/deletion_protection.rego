# METADATA
# title: Clusters are protected against deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html
# custom:
#   kind: aws.eks.cluster
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [deletion_protection]
#   fix: {deletion_protection: true}
#   help: "Set `deletion_protection = true`."
#   controls: {nist-800-53-r5: [CP-9]}
package onus.aws.eks.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.eks.cluster"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "one call deletes the cluster",
	}
}
