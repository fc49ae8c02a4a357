# METADATA
# title: Names of master users aren't written in the code
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
# custom:
#   kind: aws.secretsmanager.username
#   class: secrets
#   severity: low
#   profile: strict
#   attributes: [username]
#   help: Take the name from a parameter with `NoEcho` or from Secrets Manager.
#   controls: {nist-800-53-r5: [IA-5(7)]}
#   aliases: {cfn-nag: [F24], cfn-guard: [RDS_MASTER_USER_NAME_NO_PLAINTEXT_PASSWORD, RDS_MASTER_USER_NAME_USES_SECURE_PARAMETER, RDS_MASTER_USER_NAME_USES_SECURE_SERVICE]}
package onus.aws.secretsmanager.hardcoded_username

import data.onus.lib.secrets

unmet contains lack if {
	some r in input.kinds["aws.secretsmanager.username"]
	secrets.is_exposed(r.type, r.username)
	lack := {"resource": r.address, "attribute": "username", "message": _reason(r.username)}
}

_reason(name) := "the name of the master user is written in the code" if secrets.is_written(name)

_reason(name) := sprintf("the parameter `%s` lacks `NoEcho`: its value is shown", [name.name]) if name.from == "parameter"
