# METADATA
# title: GraphQL APIs ask who is calling
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
# custom:
#   kind: aws.appsync.api
#   class: authentication
#   severity: high
#   attributes: [authentication, further_authentication]
#   help: "Use `AWS_IAM`, `AMAZON_COGNITO_USER_POOLS`, `OPENID_CONNECT` or `AWS_LAMBDA`."
#   controls: {aws-fsbp: [AppSync.5], nist-800-53-r5: [AC-3, IA-2], csa-ccm-4: [IAM-14]}
package onus.aws.appsync.api_key

unmet contains lack if {
	some r in input.kinds["aws.appsync.api"]
	r.authentication == "API_KEY"
	lack := {
		"resource": r.address,
		"attribute": "authentication",
		"rests_on": ["authentication"],
		"message": "a key that every client carries is all it takes",
	}
}
