# METADATA
# title: SSH is not open to the internet
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
#   help: "Admit known addresses only, or `35.235.240.0/20` and come through IAP."
#   controls: {cis-gcp-2.0: ["3.6"], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_2], kics: [c4dcdcdf-10dd-4bf4-b4a0-8f6239e6aaa0], trivy: [GCP-0071], regula: [FG_R00407], terrascan: [AC_GCP_0226, AC_GCP_0227, AC_GCP_0228]}
package onus.google.vpc.firewall_ssh

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

_rules := input.kinds["google.vpc.firewall-rule"]

_networks := input.kinds["google.vpc.network"]

unmet contains lack if {
	some rule in _rules
	some entry in google_net.open_ports(rule, {22: "SSH"}, _rules)
	lack := google_net.lack(rule, entry, _networks)
}
