# METADATA
# title: User pools watch for stolen passwords
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html
# custom:
#   kind: aws.cognito.user-pool
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [threat_protection]
#   help: "Set `advanced_security_mode = \"ENFORCED\"`."
#   controls: {aws-fsbp: [Cognito.1], nist-800-53-r5: [IA-5, SI-4], csa-ccm-4: [IAM-14]}
package onus.aws.cognito.threat_protection

unmet contains lack if {
	some r in input.kinds["aws.cognito.user-pool"]
	r.threat_protection != "ENFORCED"
	lack := {
		"resource": r.address,
		"attribute": "threat_protection",
		"message": "logins are not checked against what is known of stolen passwords",
	}
}
