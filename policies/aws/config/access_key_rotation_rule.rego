# METADATA
# title: The rule for old access keys allows 90 days at most
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/access-keys-rotated.html
# custom:
#   kind: aws.config.rule
#   class: authentication
#   severity: low
#   attributes: [maximum_key_age, identifier]
#   subject_attributes: [identifier]
#   help: "Set `maxAccessKeyAge` to 90 or less."
#   controls: {cis-aws-3.0: ["1.14"], aws-fsbp: [IAM.3], nist-800-53-r5: [IA-5], csa-ccm-4: [IAM-15]}
#   aliases: {kics: [800fa019-49dd-421b-9042-7331fdd83fa2]}
package onus.aws.config.access_key_rotation_rule

subject contains rule.address if {
	some rule in input.kinds["aws.config.rule"]
	rule.identifier == "ACCESS_KEYS_ROTATED"
}

unmet contains lack if {
	some r in input.kinds["aws.config.rule"]
	r.identifier == "ACCESS_KEYS_ROTATED"
	r.maximum_key_age > 90
	lack := {
		"resource": r.address,
		"attribute": "maximum_key_age",
		"message": "keys may grow older than 90 days unnoticed",
	}
}
