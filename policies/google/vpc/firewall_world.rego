# METADATA
# title: No rule admits the whole internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   kind: google.vpc.firewall-rule
#   class: network-rules
#   severity: low
#   attributes: [source_ranges, allow]
#   subject_attributes: [direction, disabled, action]
#   profile: strict
#   help: "Put a load balancer in front and admit `130.211.0.0/22` and `35.191.0.0/16`, or name the addresses that are meant."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {trivy: [GCP-0027]}
package onus.google.vpc.firewall_world

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

unmet contains lack if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
	count(rule.allow) > 0
	some s, cidr in google_net.world_sources(rule)
	source := sprintf("source_ranges[%d]", [s])
	lack := {
		"resource": rule.address,
		"attribute": source,
		"rests_on": [source, "direction", "disabled", "action"],
		"message": sprintf("traffic is admitted from %s", [cidr]),
	}
}
