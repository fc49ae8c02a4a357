# METADATA
# title: Firewalls are protected against deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html
# custom:
#   kind: aws.networkfirewall.firewall
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [delete_protection]
#   help: "Set `delete_protection = true`."
#   controls: {aws-fsbp: [NetworkFirewall.9], nist-800-53-r5: [CM-3]}
#   aliases: {checkov: [CKV_AWS_344]}
package onus.aws.networkfirewall.delete_protection

unmet contains lack if {
	some r in input.kinds["aws.networkfirewall.firewall"]
	r.delete_protection == false
	lack := {
		"resource": r.address,
		"attribute": "delete_protection",
		"message": "one call takes the firewall away",
	}
}
