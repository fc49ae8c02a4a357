# METADATA
# title: AlloyDB has no public address
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/alloydb/docs/connect-public-ip
# custom:
#   kind: google.alloydb.instance
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   help: "Leave `network_config.enable_public_ip` out."
#   controls: {nist-800-53-r5: [SC-7]}
package onus.google.alloydb.public_ip

unmet contains lack if {
	some r in input.kinds["google.alloydb.instance"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "the instance has a public address",
	}
}
