# METADATA
# title: TPU machines have no public addresses
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/tpu/docs/networking
# custom:
#   kind: google.vertex.tpu
#   class: public-exposure
#   severity: medium
#   attributes: [external_ips]
#   help: "Leave `enable_external_ips` out, and use Private Google Access."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV2_GCP_32]}
package onus.google.vertex.tpu_public_ip

unmet contains lack if {
	some r in input.kinds["google.vertex.tpu"]
	r.external_ips == true
	lack := {
		"resource": r.address,
		"attribute": "external_ips",
		"message": "the machine gets a public address",
	}
}
