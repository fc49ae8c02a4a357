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

import data.onus.lib.doubt
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
	found := {
		"resource": r.address,
		"attribute": "role",
		"related": [role.address],
		"message": "the function may not write its log",
	}
	lack := doubt.hedged(found, _why(role))
}

_roles := {role.address: role | some role in input.kinds["aws.iam.role"]}

_may_log(role) if {
	some arn in role.managed_policies
	some name in _logging
	contains(arn, name)
}

# Why it isn't certain that the role may not: an attached policy that isn't known, or a policy or action whose holder isn't.
_why(role) := "not all policies of the role are known before apply" if {
	_is_open(role)
} else := ""

_is_open(role) if {
	some field in ["managed_policies", "managed_count"]
	doubt.is_unknown(role, field)
}

_is_open(role) if count(role.managed_policies) < role.managed_count

_is_open(_) if {
	some policy in input.kinds["aws.iam.policy"]
	_allows(policy)
	doubt.is_unknown(policy, "roles")
}

_is_open(role) if {
	some policy in input.kinds["aws.iam.policy"]
	_has_unknown_grant(policy)
	some holder in _holders(policy)
	holder in {role.address, object.get(role, "name", role.address)}
}

_has_unknown_grant(policy) if {
	some statement in policy.policy.statements
	some field in ["effect", "actions", "not_actions"]
	doubt.is_unknown(statement, field)
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
