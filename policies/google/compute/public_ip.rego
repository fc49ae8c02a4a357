# METADATA
# title: Instances have no public address
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/ip-addresses
# custom:
#   kind: google.compute.instance
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip]
#   help: "Leave `access_config` out and reach the instance through IAP or a load balancer."
#   aliases: {checkov: [CKV_GCP_40], trivy: [GCP-0031]}
package onus.google.compute.public_ip

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "the instance gets a public address",
	}
}
