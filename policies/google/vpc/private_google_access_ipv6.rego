# METADATA
# title: Subnets with IPv6 reach Google's APIs without the internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/private-google-access
# custom:
#   kind: google.vpc.subnet
#   class: network-rules
#   severity: low
#   attributes: [private_google_access_ipv6]
#   subject_attributes: [purpose]
#   profile: strict
#   help: "Set `private_ipv6_google_access = \"ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE\"`."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_76]}
package onus.google.vpc.private_google_access_ipv6

_carries_instances(r) if {
	purpose := r.purpose
	not purpose in {
		"REGIONAL_MANAGED_PROXY",
		"GLOBAL_MANAGED_PROXY",
		"INTERNAL_HTTPS_LOAD_BALANCER",
		"PRIVATE_SERVICE_CONNECT",
		"PRIVATE_NAT",
		"PEER_MIGRATION",
	}
}

_enabled := {"ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE", "ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE"}

subject contains r.address if {
	some r in input.kinds["google.vpc.subnet"]
	_carries_instances(r)
}

unmet contains lack if {
	some r in input.kinds["google.vpc.subnet"]
	_carries_instances(r)
	private_google_access_ipv6 := r.private_google_access_ipv6
	not private_google_access_ipv6 in _enabled
	lack := {
		"resource": r.address,
		"attribute": "private_google_access_ipv6",
		"message": "instances need a public IPv6 address to reach Google's APIs",
	}
}
