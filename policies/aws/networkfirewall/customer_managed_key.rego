# METADATA
# title: Firewalls and their rules are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html
# custom:
#   kind: aws.networkfirewall.encrypted
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [key_type]
#   help: "Set `type = \"CUSTOMER_KMS\"` in `encryption_configuration`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_345, CKV_AWS_346]}
package onus.aws.networkfirewall.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.networkfirewall.encrypted"]
	r.key_type != "CUSTOMER_KMS"
	lack := {
		"resource": r.address,
		"attribute": "key_type",
		"message": "the configuration is encrypted with a key that AWS owns",
	}
}
