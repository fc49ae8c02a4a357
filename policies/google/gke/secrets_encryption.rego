# METADATA
# title: Cluster secrets are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets
# custom:
#   kind: google.gke.cluster
#   class: key-management
#   severity: low
#   attributes: [secrets_encryption]
#   profile: strict
#   help: "Set `database_encryption` with `state = \"ENCRYPTED\"` and a key."
package onus.google.gke.secrets_encryption

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.secrets_encryption != "ENCRYPTED"
	lack := {
		"resource": r.address,
		"attribute": "secrets_encryption",
		"message": "secrets are encrypted with the storage of Google alone",
	}
}
