# METADATA
# title: Instances have no public address
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/ip-addresses
# custom:
#   kind: google.compute.instance
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip, public_ipv6]
#   help: "Leave `access_config` out; reach the instance through IAP or a load balancer, and let it reach out through Cloud NAT."
#   controls: {cis-gcp-2.0: ["4.9"], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_40], trivy: [GCP-0031], regula: [FG_R00419]}
package onus.google.compute.public_ip

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.public_ip == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip",
		"message": "the instance gets a public address",
		"rests_on": ["public_ip"],
	}
}

unmet contains lack if {
	some r in input.kinds["google.compute.instance"]
	r.public_ip == false
	r.public_ipv6 == true
	lack := {
		"resource": r.address,
		"attribute": "public_ipv6",
		"message": "the instance gets a public IPv6 address",
		"rests_on": ["public_ipv6"],
	}
}
