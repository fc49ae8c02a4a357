# METADATA
# title: Services of AWS come in for named resources only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   kind: aws.iam.service-access
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [policy]
#   help: "Add a condition on `aws:SourceArn` or `aws:SourceAccount`."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
package onus.aws.iam.service_source

import data.onus.lib.iam

unmet contains lack if {
	some r in input.kinds["aws.iam.service-access"]
	some i, statement in r.policy.statements
	statement.effect == "Allow"
	some service in statement.principals.Service
	not iam.is_narrowed(statement)
	path := sprintf("policy.statements[%d]", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": iam.principal_parts(path),
		"message": sprintf("`%s` comes in on behalf of any account", [service]),
	}
}
