# METADATA
# title: Cloud SQL has no public address
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-ip
# custom:
#   kind: google.sql.instance
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   help: "Set `ipv4_enabled = false` and name a `private_network`, or use Private Service Connect."
#   controls: {cis-gcp-2.0: ["6.6"], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_60], regula: [FG_R00435]}
package onus.google.sql.public_ip

unmet contains lack if {
	some r in input.kinds["google.sql.instance"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "the instance has a public address",
	}
}
