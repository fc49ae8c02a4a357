# METADATA
# title: Databases and file shares are not open to the internet
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
# custom:
#   kind: google.vpc.firewall-rule
#   kinds: [google.vpc.network]
#   class: network-rules
#   severity: high
#   attributes: [source_ranges, allow]
#   subject_attributes: [direction, disabled, action]
#   help: "Admit the tags, accounts or ranges of the applications that use them; come from outside through a VPN or IAP."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_75, CKV_GCP_77, CKV_GCP_88], ddkics: [d0a1b2c3-d4e5-6789-abcd-ef0123456789, d3f8e9c1-7a2b-4d5f-90e2-123456789abc], terrascan: [AC_GCP_0042, AC_GCP_0043, AC_GCP_0044, AC_GCP_0045, AC_GCP_0046, AC_GCP_0047, AC_GCP_0048, AC_GCP_0049, AC_GCP_0050, AC_GCP_0051, AC_GCP_0052, AC_GCP_0053, AC_GCP_0054, AC_GCP_0055, AC_GCP_0056, AC_GCP_0057, AC_GCP_0058, AC_GCP_0059, AC_GCP_0060, AC_GCP_0061, AC_GCP_0062, AC_GCP_0063, AC_GCP_0064, AC_GCP_0065, AC_GCP_0066, AC_GCP_0067, AC_GCP_0068, AC_GCP_0069, AC_GCP_0070, AC_GCP_0071, AC_GCP_0072, AC_GCP_0073, AC_GCP_0074, AC_GCP_0075, AC_GCP_0076, AC_GCP_0077, AC_GCP_0078, AC_GCP_0079, AC_GCP_0080, AC_GCP_0081, AC_GCP_0082, AC_GCP_0083, AC_GCP_0084, AC_GCP_0085, AC_GCP_0086, AC_GCP_0087, AC_GCP_0088, AC_GCP_0089, AC_GCP_0090, AC_GCP_0091, AC_GCP_0092, AC_GCP_0093, AC_GCP_0094, AC_GCP_0095, AC_GCP_0096, AC_GCP_0097, AC_GCP_0098, AC_GCP_0099, AC_GCP_0100, AC_GCP_0101, AC_GCP_0102, AC_GCP_0103, AC_GCP_0104, AC_GCP_0105, AC_GCP_0106, AC_GCP_0107, AC_GCP_0108, AC_GCP_0109, AC_GCP_0110, AC_GCP_0111, AC_GCP_0112, AC_GCP_0113, AC_GCP_0114, AC_GCP_0115, AC_GCP_0116, AC_GCP_0117, AC_GCP_0118, AC_GCP_0119, AC_GCP_0120, AC_GCP_0121, AC_GCP_0122, AC_GCP_0123, AC_GCP_0124, AC_GCP_0125, AC_GCP_0126, AC_GCP_0127, AC_GCP_0128, AC_GCP_0129, AC_GCP_0130, AC_GCP_0131, AC_GCP_0135, AC_GCP_0136, AC_GCP_0137, AC_GCP_0138, AC_GCP_0139, AC_GCP_0140, AC_GCP_0141, AC_GCP_0142, AC_GCP_0143, AC_GCP_0144, AC_GCP_0145, AC_GCP_0146, AC_GCP_0147, AC_GCP_0148, AC_GCP_0149, AC_GCP_0150, AC_GCP_0151, AC_GCP_0152, AC_GCP_0153, AC_GCP_0154, AC_GCP_0155, AC_GCP_0156, AC_GCP_0157, AC_GCP_0158, AC_GCP_0159, AC_GCP_0160, AC_GCP_0161, AC_GCP_0162, AC_GCP_0163, AC_GCP_0164, AC_GCP_0165, AC_GCP_0166, AC_GCP_0167, AC_GCP_0168, AC_GCP_0169, AC_GCP_0170, AC_GCP_0171, AC_GCP_0172, AC_GCP_0173, AC_GCP_0174, AC_GCP_0175, AC_GCP_0176, AC_GCP_0177, AC_GCP_0178, AC_GCP_0179, AC_GCP_0180, AC_GCP_0181, AC_GCP_0182, AC_GCP_0183, AC_GCP_0184, AC_GCP_0185, AC_GCP_0186, AC_GCP_0187, AC_GCP_0188, AC_GCP_0189, AC_GCP_0190, AC_GCP_0191, AC_GCP_0192, AC_GCP_0193, AC_GCP_0194, AC_GCP_0196, AC_GCP_0197, AC_GCP_0198, AC_GCP_0199, AC_GCP_0200, AC_GCP_0201, AC_GCP_0202, AC_GCP_0203, AC_GCP_0204, AC_GCP_0205, AC_GCP_0206, AC_GCP_0207, AC_GCP_0208, AC_GCP_0209, AC_GCP_0210, AC_GCP_0211, AC_GCP_0212, AC_GCP_0213, AC_GCP_0214, AC_GCP_0215, AC_GCP_0216, AC_GCP_0217, AC_GCP_0218, AC_GCP_0219, AC_GCP_0220, AC_GCP_0221, AC_GCP_0222]}
package onus.google.vpc.firewall_data_ports

import data.onus.lib.google_net
import data.onus.lib.net

subject contains rule.address if {
	some rule in input.kinds["google.vpc.firewall-rule"]
	google_net.admits_ingress(rule)
}

_rules := input.kinds["google.vpc.firewall-rule"]

_networks := input.kinds["google.vpc.network"]

unmet contains lack if {
	some rule in _rules
	some entry in google_net.open_ports(rule, net.data_ports, _rules)
	lack := google_net.lack(rule, entry, _networks)
}
