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
import data.onus.lib.join

# Functions whose role stands in this configuration.
subject contains r.address if {
	some r in input.kinds["aws.lambda.function"]
	_roles[join.address(r.role)]
}

unmet contains lack if {
	some r in input.kinds["aws.lambda.function"]
	role := _roles[join.address(r.role)]
	not _may_log(role)
	lack := {
		"resource": r.address,
		"attribute": "role",
		"related": [role.address],
		"message": "the function may not write its log",
	}
}

_roles := {role.address: role | some role in input.kinds["aws.iam.role"]}

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

_may_log(role) if role.address in _allowed

_may_log(role) if {
	role.name != ""
	role.name in _allowed
}

# Names and addresses of roles with a policy that allows it, or that isn't known.
_allowed := {holder |
	some policy in input.kinds["aws.iam.policy"]
	_allows(policy)
	some holder in _holders(policy)
}

_allows(policy) if not policy.policy

_allows(policy) if {
	some statement in policy.policy.statements
	iam.allows_action(statement, "logs:putlogevents")
}

# A part of a role is its own: "Role.Policies[0]".
_holders(policy) := array.concat(
	array.concat(policy.roles, [address | some name in policy.roles; address := join.address(name)]),
	[regex.replace(policy.address, `\.(Policies|inline_policy)\[[0-9]+\]$`, "")],
)
