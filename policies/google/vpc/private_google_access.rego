# METADATA
# title: Subnets reach Google's APIs without the internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/private-google-access
# custom:
#   kind: google.vpc.subnet
#   class: network-rules
#   severity: low
#   attributes: [private_google_access]
#   subject_attributes: [purpose]
#   help: "Set `private_ip_google_access = true`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_74], kics: [ee7b93c1-b3f8-4a3b-9588-146d481814f5], trivy: [GCP-0075], regula: [FG_R00438]}
package onus.google.vpc.private_google_access

_carries_instances(r) if {
	not r.purpose in {
		"REGIONAL_MANAGED_PROXY",
		"GLOBAL_MANAGED_PROXY",
		"INTERNAL_HTTPS_LOAD_BALANCER",
		"PRIVATE_SERVICE_CONNECT",
		"PRIVATE_NAT",
		"PEER_MIGRATION",
	}
}

subject contains r.address if {
	some r in input.kinds["google.vpc.subnet"]
	_carries_instances(r)
}

unmet contains lack if {
	some r in input.kinds["google.vpc.subnet"]
	_carries_instances(r)
	r.private_google_access == false
	lack := {
		"resource": r.address,
		"attribute": "private_google_access",
		"message": "instances need a public address to reach Google's APIs",
	}
}
