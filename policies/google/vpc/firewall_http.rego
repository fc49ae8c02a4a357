# METADATA
# title: Plain HTTP is not open to the internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   kind: google.vpc.firewall-rule
#   kinds: [google.vpc.network]
#   class: network-rules
#   severity: low
#   attributes: [source_ranges, allow]
#   subject_attributes: [direction, disabled, action]
#   profile: strict
#   help: "Let a load balancer answer, redirect to HTTPS there, and admit its ranges (`130.211.0.0/22`, `35.191.0.0/16`) only."
#   controls: {nist-800-53-r5: [SC-7, SC-8]}
#   aliases: {checkov: [CKV_GCP_106]}
package onus.google.vpc.firewall_http

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

_rules := input.kinds["google.vpc.firewall-rule"]

_networks := input.kinds["google.vpc.network"]

unmet contains lack if {
	some rule in _rules
	some entry in google_net.open_ports(rule, {80: "HTTP"}, _rules)
	lack := google_net.lack(rule, entry, _networks)
}
