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
#   controls: {nist-800-53-r5: [SC-12, SC-28]}
package onus.google.gke.secrets_encryption

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	secrets_encryption := r.secrets_encryption
	not secrets_encryption in {"ENCRYPTED", "ALL_OBJECTS_ENCRYPTION_ENABLED"}
	lack := {
		"resource": r.address,
		"attribute": "secrets_encryption",
		"message": "secrets are encrypted with the storage of Google alone",
	}
}
