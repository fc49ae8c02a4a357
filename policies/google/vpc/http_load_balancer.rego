# METADATA
# title: Load balancers on the internet answer HTTP only to redirect
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https/setting-up-http-https-redirect
# custom:
#   kind: google.vpc.forwarding-rule
#   kinds: [google.vpc.http-proxy]
#   class: encryption-in-transit
#   severity: medium
#   attributes: [target, scheme]
#   subject_attributes: [scheme, target]
#   help: "Forward port 443 to an HTTPS proxy, and let HTTP redirect only."
#   controls: {nist-800-53-r5: [SC-8]}
#   aliases: {checkov: [CKV2_GCP_37, CKV2_GCP_38]}
package onus.google.vpc.http_load_balancer

import data.onus.lib.google_iam

subject contains r.address if {
	some r in input.kinds["google.vpc.forwarding-rule"]
	r.scheme in {"EXTERNAL", "EXTERNAL_MANAGED"}
	r.target != ""
}

_plain := {proxy.address |
	some proxy in input.kinds["google.vpc.http-proxy"]
	proxy.https_redirect == false
}

unmet contains lack if {
	some r in input.kinds["google.vpc.forwarding-rule"]
	r.scheme in {"EXTERNAL", "EXTERNAL_MANAGED"}
	some proxy in google_iam.referred(r.target)
	proxy in _plain
	lack := {
		"resource": r.address,
		"attribute": "target",
		"related": [proxy],
		"message": "plain HTTP is served to the internet",
	}
}
