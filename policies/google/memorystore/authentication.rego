# METADATA
# title: Redis asks for a password
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-redis-auth
# custom:
#   kind: google.memorystore.redis
#   class: authentication
#   severity: medium
#   attributes: [authentication]
#   help: "Set `auth_enabled = true`, and give clients the `auth_string`."
#   controls: {nist-800-53-r5: [IA-2]}
#   aliases: {checkov: [CKV_GCP_95]}
package onus.google.memorystore.authentication

unmet contains lack if {
	some r in input.kinds["google.memorystore.redis"]
	r.authentication == false
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"message": "everybody on the network reads and writes",
	}
}
