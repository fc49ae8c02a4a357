# METADATA
# title: The rules of the default network are not kept
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/firewalls#more_rules_default_vpc
# custom:
#   kind: google.vpc.firewall-rule
#   kinds: [google.vpc.network]
#   class: network-rules
#   severity: medium
#   attributes: [name]
#   profile: strict
#   help: "Make a network of your own with the rules that its instances need, and delete the default one."
#   controls: {cis-gcp-2.0: ["3.1"], nist-800-53-r5: [SC-7]}
#   aliases: {trivy: [GCP-0073], kics: [40abce54-95b1-478c-8e5f-ea0bf0bb0e33], checkov: [CKV2_GCP_18]}
package onus.google.vpc.firewall_default_rules

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	rule.type == "google_compute_firewall"
}

_networks := input.kinds["google.vpc.network"]

unmet contains lack if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	rule.type == "google_compute_firewall"
	_is_default(rule.name)
	lack := {
		"resource": rule.address,
		"attribute": "name",
		"related": google_net.network(rule, _networks),
		"message": sprintf("%s is a rule that comes with the default network", [rule.name]),
	}
}

_is_default(name) if name == "default"

_is_default(name) if {
	is_string(name)
	startswith(name, "default-allow-")
}
