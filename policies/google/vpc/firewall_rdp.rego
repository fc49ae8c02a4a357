# METADATA
# title: RDP is not open to the internet
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
#   controls: {cis-gcp-2.0: ["3.7"], nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_3], kics: [678fd659-96f2-454a-a2a0-c2571f83a4a3], trivy: [GCP-0070], regula: [FG_R00408], terrascan: [AC_GCP_0132, AC_GCP_0133, AC_GCP_0134, AC_GCP_0223, AC_GCP_0224, AC_GCP_0225]}
package onus.google.vpc.firewall_rdp

import data.onus.lib.google_net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

_rules := input.kinds["google.vpc.firewall-rule"]

_networks := input.kinds["google.vpc.network"]

unmet contains lack if {
	some rule in _rules
	some entry in google_net.open_ports(rule, {3389: "RDP"}, _rules)
	lack := google_net.lack(rule, entry, _networks)
}
