# METADATA
# title: Functions may write their log
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html
# custom:
#   kind: aws.lambda.function
#   kinds: [aws.iam.role, aws.iam.policy]
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [role]
#   help: "Attach `AWSLambdaBasicExecutionRole` to the role, or allow `logs:CreateLogStream` and `logs:PutLogEvents`."
#   controls: {nist-800-53-r5: [AU-2, AU-12]}
#   aliases: {cfn-nag: [W58]}
package onus.aws.lambda.log_permission

import data.onus.lib.iam

# Functions whose role stands in this configuration.
subject contains r.address if {
	some r in input.kinds["aws.lambda.function"]
	some role in input.kinds["aws.iam.role"]
	_has(r, role)
}

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	some role in input.kinds["aws.iam.role"]
	_has(r, role)
	not _may_log(role)
	lack := {
		"resource": r.address,
		"attribute": "role",
		"related": [role.address],
		"message": "the function may not write its log",
	}
}

_has(r, role) if {
	is_string(r.role)
	startswith(r.role, sprintf("${%s.", [role.address]))
}

_may_log(role) if {
	some arn in role.managed_policies
	some name in _logging
	contains(arn, name)
}

# What AWS' policies that allow it have in their names.
_logging := {
	"AdministratorAccess", "AmazonS3ObjectLambdaExecutionRolePolicy", "AWSLambda",
	"CloudWatchFullAccess", "CloudWatchLambda", "CloudWatchLogsFullAccess", "PowerUserAccess",
}

# A policy of one's own: what it grants isn't known where it is attached by its ARN.
_may_log(role) if {
	some arn in role.managed_policies
	not startswith(arn, "arn:aws:iam::aws:policy/")
}

_may_log(role) if {
	some policy in input.kinds["aws.iam.policy"]
	_belongs(policy, role)
	some statement in policy.policy.statements
	iam.allows_action(statement, "logs:putlogevents")
}

# What isn't known may well allow it.
_may_log(role) if {
	some policy in input.kinds["aws.iam.policy"]
	_belongs(policy, role)
	not policy.policy
}

_belongs(policy, role) if startswith(policy.address, sprintf("%s.", [role.address]))

_belongs(policy, role) if {
	some name in policy.roles
	name == role.name
	name != ""
}

_belongs(policy, role) if {
	some name in policy.roles
	startswith(name, "${")
	startswith(trim_prefix(name, "${"), role.address)
}
