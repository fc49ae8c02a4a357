# METADATA
# title: Cloud Armor stops Log4j lookups
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/waf-rules
# custom:
#   kind: google.vpc.security-policy
#   class: patching
#   severity: low
#   attributes: [rules]
#   subject_attributes: [purpose]
#   profile: strict
#   help: "Add a rule that denies `evaluatePreconfiguredWaf('cve-canary')`, not in preview."
#   controls: {nist-800-53-r5: [SI-3]}
#   aliases: {checkov: [CKV_GCP_73]}
package onus.google.vpc.cloud_armor_log4j

subject contains r.address if {
	some r in input.kinds["google.vpc.security-policy"]
	r.purpose in {"CLOUD_ARMOR", "CLOUD_ARMOR_EDGE"}
}

unmet contains lack if {
	some r in input.kinds["google.vpc.security-policy"]
	r.purpose in {"CLOUD_ARMOR", "CLOUD_ARMOR_EDGE"}
	not _blocks(r)
	lack := {
		"resource": r.address,
		"attribute": "rules",
		"message": "no rule denies the lookups of CVE-2021-44228",
	}
}

_blocks(r) if {
	some rule in r.rules
	startswith(lower(rule.action), "deny")
	not rule.preview == true
	contains(rule.expression, "cve-canary")
}
