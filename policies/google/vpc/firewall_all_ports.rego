# METADATA
# title: No rule opens every port to the internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   kind: google.vpc.firewall-rule
#   kinds: [google.vpc.network]
#   class: network-rules
#   severity: critical
#   attributes: [source_ranges, allow]
#   subject_attributes: [direction, disabled, action]
#   help: "Name the ports that are served, and the addresses that they are served to."
#   controls: {nist-800-53-r5: [SC-7, CM-7]}
#   aliases: {checkov: [CKV2_GCP_12], trivy: [GCP-0072], kics: [22ef1d26-80f8-4a6c-8c15-f35aab3cac78]}
package onus.google.vpc.firewall_all_ports

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

_networks := input.kinds["google.vpc.network"]

unmet contains lack if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
	some s, cidr in google_net.world_sources(rule)
	some [i, paths] in google_net.speaks_of_all(rule.allow)
	source := sprintf("source_ranges[%d]", [s])
	lack := {
		"resource": rule.address,
		"attribute": source,
		"related": google_net.network(rule, _networks),
		"rests_on": array.concat(
			[source, "direction", "disabled", "action"],
			[sprintf("allow[%d].%s", [i, path]) | some path in paths],
		),
		"message": sprintf("every port is open to %s", [cidr]),
	}
}
