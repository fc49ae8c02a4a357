# METADATA
# title: Container apps talk encrypted among themselves
# scope: package
# related_resources:
#   - ref: https://learn.microsoft.com/azure/container-apps/networking
# custom:
#   kind: azure.containers.environment
#   class: encryption-in-transit
#   severity: low
#   attributes: [mutual_tls]
#   profile: strict
#   help: "Set `mutual_tls_enabled = true`."
package onus.azure.containers.environment_mutual_tls

unmet contains lack if {
	some r in input.kinds["azure.containers.environment"]
	r.mutual_tls == false
	lack := {
		"resource": r.address,
		"attribute": "mutual_tls",
		"message": "traffic within the environment is plain text",
	}
}
