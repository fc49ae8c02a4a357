# METADATA
# title: Terraform doesn't sign in with keys from its code
# scope: package
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration
# custom:
#   kind: aws.iam.provider
#   class: secrets
#   severity: critical
#   attributes: [access_key, secret_key, token]
#   help: Remove the keys from the `provider` block; use a profile, a role, or the environment.
#   controls: {nist-800-53-r5: [IA-5(7)], csa-ccm-4: [IAM-14]}
#   aliases: {checkov: [CKV_AWS_41]}
package onus.aws.iam.provider_credentials

import data.onus.lib.secrets

unmet contains lack if {
	some provider in input.kinds["aws.iam.provider"]
	some field in ["access_key", "secret_key", "token"]
	secrets.is_written(provider[field])
	not provider.skips_validation
	lack := {
		"resource": provider.address,
		"attribute": field,
		"rests_on": [field, "skips_validation"],
		"message": secrets.reason(provider[field]),
	}
}
