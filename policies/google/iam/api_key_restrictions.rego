# METADATA
# title: API keys open named APIs only
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/docs/authentication/api-keys
# custom:
#   kind: google.iam.api-key
#   class: least-privilege
#   severity: medium
#   attributes: [api_targets]
#   help: "Name the APIs in `restrictions.api_targets`."
#   controls: {cis-gcp-2.0: ["1.14"], nist-800-53-r5: [AC-6]}
package onus.google.iam.api_key_restrictions

unmet contains lack if {
	some r in input.kinds["google.iam.api-key"]
	r.api_targets == 0
	lack := {
		"resource": r.address,
		"attribute": "api_targets",
		"message": "every API that the project uses accepts the key",
	}
}
