# METADATA
# title: Traffic leaves to named places only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   kind: google.vpc.firewall-rule
#   class: network-rules
#   severity: low
#   attributes: [destination_ranges]
#   subject_attributes: [direction, disabled, action]
#   profile: strict
#   help: "Deny egress at a late priority, and allow the destinations that are needed before it."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {trivy: [GCP-0035]}
package onus.google.vpc.firewall_egress

import data.onus.lib.google_net
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_egress(rule)
}

unmet contains lack if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_egress(rule)
	some i, cidr in rule.destination_ranges
	net.is_world(cidr)
	path := sprintf("destination_ranges[%d]", [i])
	lack := {
		"resource": rule.address,
		"attribute": path,
		"rests_on": [path, "direction", "disabled", "action"],
		"message": sprintf("traffic may go to %s", [cidr]),
	}
}
