# METADATA
# title: What a secret holds isn't written in the code
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
# custom:
#   kind: aws.secretsmanager.value
#   class: secrets
#   severity: medium
#   attributes: [value]
#   subject_attributes: [parameter_type]
#   help: Generate the value (`random_password`, `GenerateSecretString`), or put it in by hand and let the code ignore it.
#   controls: {nist-800-53-r5: [IA-5(7)]}
#   aliases: {}
package onus.aws.secretsmanager.hardcoded_value

import data.onus.lib.secrets

# Parameters that aren't `SecureString` hold no secrets.
subject contains r.address if {
	some r in input.kinds["aws.secretsmanager.value"]
	r.parameter_type in {"", "SecureString"}
}

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.value"]
	secrets.is_written(r.value)
	not _is_placeholder(r)
	lack := {"resource": r.address, "attribute": "value", "message": secrets.reason(r.value)}
}

# Terraform leaves the value alone: somebody puts the real one in.
_is_placeholder(r) if {
	some name in r.ignored
	regex.match(`(secret_string|secret_binary|value|all)`, name)
}
