# METADATA
# title: AlloyDB accepts encrypted connections only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/alloydb/docs/connect-ssl
# custom:
#   kind: google.alloydb.instance
#   class: encryption-in-transit
#   severity: high
#   attributes: [ssl_mode]
#   help: "Leave `client_connection_config.ssl_config.ssl_mode` out or set it to `ENCRYPTED_ONLY`."
#   controls: {nist-800-53-r5: [SC-8]}
package onus.google.alloydb.encrypted_connections

unmet contains lack if {
	some r in input.kinds["google.alloydb.instance"]
	r.ssl_mode == "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
	lack := {
		"resource": r.address,
		"attribute": "ssl_mode",
		"message": "plain connections are accepted",
	}
}
