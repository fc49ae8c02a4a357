# METADATA
# title: Redis connections are encrypted
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption
# custom:
#   kind: google.memorystore.redis
#   class: encryption-in-transit
#   severity: medium
#   attributes: [transit_encryption]
#   help: "Set `transit_encryption_mode = \"SERVER_AUTHENTICATION\"`, when the instance is made."
#   controls: {nist-800-53-r5: [SC-8]}
#   aliases: {checkov: [CKV_GCP_97]}
package onus.google.memorystore.encryption_in_transit

unmet contains lack if {
	some r in input.kinds["google.memorystore.redis"]
	r.transit_encryption == "DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "transit_encryption",
		"message": "traffic with the cache is in the clear",
	}
}
