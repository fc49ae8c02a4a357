# METADATA
# title: Identity pools give nothing to guests
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html
# custom:
#   kind: aws.cognito.identity-pool
#   class: authentication
#   severity: medium
#   attributes: [unauthenticated]
#   help: "Set `allow_unauthenticated_identities = false`."
#   controls: {aws-fsbp: [Cognito.2], nist-800-53-r5: [AC-3], csa-ccm-4: [IAM-14]}
#   aliases: {checkov: [CKV_AWS_366], cfn-guard: [COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE], cfn-nag: [W57]}
package onus.aws.cognito.guest_access

unmet contains lack if {
	some r in input.kinds["aws.cognito.identity-pool"]
	r.unauthenticated == true
	lack := {
		"resource": r.address,
		"attribute": "unauthenticated",
		"message": "guests get credentials of the account",
	}
}
