# METADATA
# title: Firewalls write logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html
# custom:
#   kind: aws.networkfirewall.firewall
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [logging]
#   help: "Add an `aws_networkfirewall_logging_configuration`."
#   controls: {aws-fsbp: [NetworkFirewall.2], nist-800-53-r5: [AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV2_AWS_63]}
package onus.aws.networkfirewall.logging

unmet contains lack if {
	some r in input.kinds["aws.networkfirewall.firewall"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "what the firewall stopped, or let pass, leaves no trace",
	}
}
