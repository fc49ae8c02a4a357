# METADATA
# title: User pools ask for long passwords
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html
# custom:
#   kind: aws.cognito.user-pool
#   class: authentication
#   severity: low
#   profile: strict
#   attributes: [password_length]
#   help: "Set `minimum_length` to 12 or more."
#   controls: {aws-fsbp: [Cognito.3], nist-800-53-r5: [IA-5], pci-dss-4: ["8.3.6"], csa-ccm-4: [IAM-02]}
package onus.aws.cognito.password_length

unmet contains lack if {
	some r in input.kinds["aws.cognito.user-pool"]
	r.password_length < 12
	lack := {
		"resource": r.address,
		"attribute": "password_length",
		"message": "short passwords are accepted",
	}
}
