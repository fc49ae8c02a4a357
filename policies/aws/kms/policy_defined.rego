# METADATA
# title: Keys have a policy of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
# custom:
#   kind: aws.kms.key
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: Write a key policy that names who administers and who uses the key.
#   controls: {nist-800-53-r5: [SC-12, AC-6]}
#   aliases: {checkov: [CKV2_AWS_64], regula: [FG_R00035]}
package onus.aws.kms.policy_defined

unmet contains lack if {
	some r in input.kinds["aws.kms.key"]
	count(r.policy.statements) == 0
	lack := {
		"resource": r.address,
		"attribute": "policy",
		"message": "the key has the default policy",
	}
}
