# METADATA
# title: Redis clusters ask who is calling
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/cluster/about-iam-auth
# custom:
#   kind: google.memorystore.cluster
#   class: authentication
#   severity: medium
#   attributes: [authentication]
#   help: "Set `authorization_mode = \"AUTH_MODE_IAM_AUTH\"`."
#   controls: {nist-800-53-r5: [IA-2]}
package onus.google.memorystore.cluster_authentication

unmet contains lack if {
	some r in input.kinds["google.memorystore.cluster"]
	r.authentication == "AUTH_MODE_DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "everybody on the network reads and writes",
	}
}
