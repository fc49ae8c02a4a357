# METADATA
# title: Statements of IAM policy documents
# description: Works on statements as the reading `iam-policy` gives them (docs/catalogue.md).
# scope: package
package onus.lib.iam

# Everybody is among the principals: "*" or {"AWS": "*"}.
is_world(statement) if "*" in statement.principals["*"]

is_world(statement) if "*" in statement.principals.AWS

# Allow with NotPrincipal means everybody else.
is_world(statement) if {
	statement.effect == "Allow"
	count(statement.not_principals) > 0
}

# Condition keys that tie a request to an account, an organization, a network or a calling resource.
_narrowing_keys := {
	"aws:principalaccount",
	"aws:principalarn",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:resourceaccount",
	"aws:resourceorgid",
	"aws:sourceaccount",
	"aws:sourcearn",
	"aws:sourceorgid",
	"aws:sourceorgpaths",
	"aws:sourceowner",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:userid",
	"aws:username",
	"elasticfilesystem:accesspointarn",
	"iam:passedtoservice",
	"kms:calleraccount",
	"lambda:functionurlauthtype",
	"s3:dataaccesspointaccount",
	"s3:dataaccesspointarn",
	"sns:endpoint",
}

# The statement holds only for requests that are tied to somebody. A negated operator narrows nothing, neither does
# a value that is a lone wildcard.
is_narrowed(statement) if {
	some condition in statement.conditions
	not _is_negated(condition.test)
	lower(condition.variable) in _narrowing_keys
	every value in condition.values {
		value != "*"
	}
}

is_narrowed(statement) if {
	some condition in statement.conditions
	lower(condition.test) == "ipaddress"
	lower(condition.variable) in {"aws:sourceip", "aws:vpcsourceip"}
	every value in condition.values {
		not value in {"0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1"}
	}
}

_is_negated(test) if contains(lower(test), "not")

_is_negated(test) if lower(test) == "null"

# An Allow that everybody may use.
allows_world(statement) if {
	statement.effect == "Allow"
	is_world(statement)
	not is_narrowed(statement)
}

# Some action of the statement is "*" or "service:*" of a service in `services`.
has_any_action(statement) if "*" in statement.actions

has_any_action(statement) if "*:*" in statement.actions

covers_all_resources(statement) if "*" in statement.resources

# A statement of an identity policy without resources covers none; NotResource covers the rest, which is nearly all.
covers_all_resources(statement) if count(statement.not_resources) > 0

# Full administration: every action on every resource.
is_administrator(statement) if {
	statement.effect == "Allow"
	has_any_action(statement)
	covers_all_resources(statement)
}

# The statement denies every request that comes without TLS.
denies_insecure_transport(statement) if {
	statement.effect == "Deny"
	is_world(statement)
	some condition in statement.conditions
	lower(condition.variable) == "aws:securetransport"
	lower(condition.test) in {"bool", "boolifexists"}
	some value in condition.values
	lower(value) == "false"
}

# It does so by asking for a TLS version at least.
denies_insecure_transport(statement) if {
	statement.effect == "Deny"
	is_world(statement)
	some condition in statement.conditions
	lower(condition.variable) == "s3:tlsversion"
	startswith(lower(condition.test), "numericlessthan")
}

# The actions of the statement cover the action (in lower case, "s3:getobject"), wildcards included.
allows_action(statement, action) if {
	statement.effect == "Allow"
	some pattern in statement.actions
	matches(lower(pattern), action)
}

# `pattern` with `*` covers the whole text. `*` is the only wildcard that occurs in practice; `?` is taken literally.
matches(pattern, _) if pattern == "*"

matches(pattern, text) if pattern == text

matches(pattern, text) if {
	parts := split(pattern, "*")
	count(parts) == 2
	startswith(text, parts[0])
	endswith(text, parts[1])
	count(text) >= count(parts[0]) + count(parts[1])
}

matches(pattern, text) if {
	count(split(pattern, "*")) > 2
	glob.match(pattern, [], text)
}
