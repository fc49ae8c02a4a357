# METADATA
# title: Keys are enabled
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html
# custom:
#   kind: aws.kms.key
#   class: hardening
#   severity: low
#   attributes: [enabled]
#   help: Leave `is_enabled` (`Enabled`) out, or remove the key with a waiting period.
#   controls: {nist-800-53-r5: [SC-12]}
#   aliases: {checkov: [CKV_AWS_227], kics: [2844c749-bd78-4cd1-90e8-b179df827602, 7350fa23-dcf7-4938-916d-6a60b0c73b50]}
package onus.aws.kms.enabled

unmet contains lack if {
	some r in input.kinds["aws.kms.key"]
	r.enabled == false
	lack := {
		"resource": r.address,
		"attribute": "enabled",
		"message": "the key is disabled: what it encrypted can't be read",
	}
}
