# METADATA
# title: Connections to Redis clusters are encrypted
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/cluster/about-in-transit-encryption
# custom:
#   kind: google.memorystore.cluster
#   class: encryption-in-transit
#   severity: medium
#   attributes: [transit_encryption]
#   help: "Set `transit_encryption_mode = \"TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION\"`."
#   controls: {nist-800-53-r5: [SC-8]}
package onus.google.memorystore.cluster_encryption_in_transit

unmet contains lack if {
	some r in input.kinds["google.memorystore.cluster"]
	r.transit_encryption == "TRANSIT_ENCRYPTION_MODE_DISABLED"
	lack := {
		"resource": r.address,
		"attribute": "transit_encryption",
		"message": "traffic with the cache is in the clear",
	}
}
