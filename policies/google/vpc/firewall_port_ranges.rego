# METADATA
# title: Rules name ports, not wide ranges
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   kind: google.vpc.firewall-rule
#   kinds: [google.vpc.network]
#   class: network-rules
#   severity: low
#   attributes: [allow]
#   subject_attributes: [direction, disabled, action]
#   profile: strict
#   help: "Name the ports, or the small range that a service of yours uses."
#   controls: {nist-800-53-r5: [SC-7, CM-7]}
#   aliases: {trivy: [GCP-0074], kics: [e6f61c37-106b-449f-a5bb-81bfcaceb8b4, 22ef1d26-80f8-4a6c-8c15-f35aab3cac78]}
package onus.google.vpc.firewall_port_ranges

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

_networks := input.kinds["google.vpc.network"]

_is_wide(text) if {
	ports := google_net.port_range(text)
	ports.to - ports.from > 30
}

unmet contains lack if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
	some i, block in rule.allow
	some j, ports in block.ports
	_is_wide(ports)
	path := sprintf("allow[%d].ports[%d]", [i, j])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"related": google_net.network(rule, _networks),
		"rests_on": [path, "direction", "disabled", "action"],
		"message": sprintf("%s admits more than one service", [ports]),
	}
}
