# METADATA
# title: User pools offer a second factor
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html
# custom:
#   kind: aws.cognito.user-pool
#   class: authentication
#   severity: medium
#   attributes: [mfa]
#   help: "Set `mfa_configuration` to `ON`, or at least to `OPTIONAL`."
#   controls: {nist-800-53-r5: [IA-2], pci-dss-4: ["8.4.2"], csa-ccm-4: [IAM-14]}
#   aliases: {kics: [74a18d1a-cf02-4a31-8791-ed0967ad7fdc, ec28bf61-a474-4dbe-b414-6dd3a067d6f0], cfn-guard: [COGNITO_USER_POOL_MFA_CONFIGURATION_RULE], cfn-nag: [F78]}
package onus.aws.cognito.mfa

unmet contains lack if {
	some r in input.kinds["aws.cognito.user-pool"]
	# YAML reads an unquoted ON as true, which CloudFormation then refuses.
	mfa := r.mfa
	not mfa in {"ON", "OPTIONAL", "true"}
	lack := {
		"resource": r.address,
		"attribute": "mfa",
		"message": "a password is all that a login takes",
	}
}
