package onus.lib.iam_test

import data.onus.lib.iam

_statement(fields) := object.union(
	{
		"effect": "Allow", "actions": ["s3:GetObject"], "not_actions": [], "resources": ["*"], "not_resources": [],
		"principals": {}, "not_principals": {}, "conditions": [],
	},
	fields,
)

_world(conditions) := _statement({"principals": {"*": ["*"]}, "conditions": conditions})

_condition(test, variable, value) := {"test": test, "variable": variable, "values": [value]}

test_world_is_open if {
	iam.allows_world(_world([]))
	iam.allows_world(_statement({"principals": {"AWS": ["*"]}}))
	iam.allows_world(_statement({"not_principals": {"AWS": ["arn:aws:iam::111122223333:root"]}}))
	not iam.allows_world(_statement({"principals": {"AWS": ["111122223333"]}}))
}

test_what_ties_to_somebody_narrows if {
	every condition in [
		_condition("StringEquals", "aws:SourceAccount", "111122223333"),
		_condition("StringLike", "aws:sourcearn", "arn:aws:s3:::bucket"),
		_condition("ArnLike", "aws:SourceArn", "arn:aws:sns:*:111122223333:*"),
		_condition("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-1/*"),
		_condition("StringEquals", "AWS:SourceVpce", "vpce-1"),
		_condition("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
		_condition("StringEquals", "aws:PrincipalOrgID", "o-1"),
	] {
		not iam.allows_world(_world([condition]))
	}
}

test_what_anybody_can_satisfy_does_not_narrow if {
	every condition in [
		_condition("StringNotEquals", "aws:SourceAccount", "1"),
		_condition("IpAddress", "aws:SourceIp", "0.0.0.0/0"),
		_condition("Bool", "aws:SecureTransport", "true"),
		_condition("StringLike", "aws:SourceArn", "*"),
		_condition("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:*"),
		_condition("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/Deploy"),
		_condition("StringEqualsIfExists", "aws:PrincipalOrgID", "o-1"),
		_condition("ForAllValues:StringEquals", "aws:PrincipalOrgPaths", "o-1/*"),
		_condition("StringLike", "aws:Referer", "https://example.com/*"),
		_condition("StringLike", "aws:UserAgent", "secret"),
		_condition("Null", "aws:PrincipalOrgID", "false"),
	] {
		iam.allows_world(_world([condition]))
	}
}

test_a_denial_of_all_strangers_closes_what_is_open if {
	open := _world([])
	denial := _statement({
		"effect": "Deny", "principals": {"*": ["*"]}, "actions": ["s3:*"],
		"conditions": [_condition("StringNotEquals", "aws:PrincipalOrgID", "o-1")],
	})
	iam.open_statements({"statements": [open]}) == {0}
	iam.open_statements({"statements": [open, denial]}) == set()
	other := object.union(denial, {"actions": ["s3:DeleteObject"]})
	iam.open_statements({"statements": [open, other]}) == {0}
	tls := object.union(denial, {
		"conditions": [_condition("Bool", "aws:SecureTransport", "false")],
	})
	iam.open_statements({"statements": [open, tls]}) == {0}
	elsewhere := object.union(denial, {"resources": ["arn:aws:s3:::other/*"]})
	iam.open_statements({"statements": [open, elsewhere]}) == {0}
	region := object.union(denial, {"conditions": array.concat(denial.conditions, [
		_condition("StringEquals", "aws:RequestedRegion", "eu-west-1"),
	])})
	iam.open_statements({"statements": [open, region]}) == {0}
	services := object.union(denial, {"conditions": array.concat(denial.conditions, [
		_condition("BoolIfExists", "aws:PrincipalIsAWSService", "false"),
	])})
	iam.open_statements({"statements": [open, services]}) == set()
	one := object.union(open, {"resources": ["arn:aws:s3:::b/x"]})
	bucket := object.union(denial, {"resources": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]})
	iam.open_statements({"statements": [one, bucket]}) == set()
}

test_wildcards_match if {
	iam.matches("s3:get*", "s3:getobject")
	iam.matches("*", "iam:passrole")
	iam.matches("iam:*role*", "iam:passrole")
	iam.matches("iam:pass????", "iam:passrole")
	not iam.matches("s3:get*", "s3:putobject")
	not iam.matches("iam:pass?", "iam:passrole")
	not iam.matches("s3:get.bject", "s3:getobject")
}

test_names_of_actions_know_no_case if {
	iam.allows_action(_statement({"actions": ["IAM:passROLE"]}), "iam:passrole")
	iam.allows_action(_statement({"actions": ["iam:Pass*"]}), "iam:passrole")
}

test_not_action_grants_the_rest if {
	statement := _statement({"actions": [], "not_actions": ["iam:*"]})
	iam.allows_action(statement, "s3:getobject")
	not iam.allows_action(statement, "iam:passrole")
}

test_a_denial_grants_nothing if {
	iam.granted(_statement({"effect": "Deny", "actions": ["*"]}), {"iam:passrole"}) == set()
}

test_administrators if {
	iam.is_administrator(_statement({"actions": ["*"]}))
	iam.is_administrator(_statement({"actions": ["*:*"], "resources": ["arn:aws:*"]}))
	not iam.is_administrator(_statement({"actions": ["s3:*"]}))
	not iam.is_administrator(_statement({"actions": ["*"], "resources": ["arn:aws:s3:::b"]}))
	not iam.is_administrator(_statement({
		"actions": ["*"],
		"conditions": [_condition("Bool", "aws:MultiFactorAuthPresent", "true")],
	}))
}

test_any_resource if {
	every resource in ["*", "**", "arn:aws:*", "arn:*"] {
		iam.is_any_resource(resource)
	}
	every resource in ["arn:aws:s3:::*", "arn:aws:s3:::b/*", "arn:aws:iam::111122223333:role/*", "${aws_s3_bucket.b.arn}/*"] {
		not iam.is_any_resource(resource)
	}
}

test_all_that_an_action_is_about if {
	every pair in [
		["arn:aws:s3:::*", "s3:getobject"], ["arn:aws:s3:::*/*", "s3:getobject"], ["*", "s3:getobject"],
		["arn:aws:secretsmanager:*:*:secret:*", "secretsmanager:getsecretvalue"],
		["arn:aws:iam::111122223333:role/*", "iam:passrole"],
	] {
		iam.covers_all_of(_statement({"resources": [pair[0]]}), pair[1])
	}
	every pair in [
		["arn:aws:s3:::b/*", "s3:getobject"], ["arn:aws:s3:::*", "iam:passrole"],
		["arn:aws:iam::111122223333:role/app-*", "iam:passrole"],
		["arn:aws:secretsmanager:eu-west-1:111122223333:secret:app-*", "secretsmanager:getsecretvalue"],
	] {
		not iam.covers_all_of(_statement({"resources": [pair[0]]}), pair[1])
	}
}

test_subjects_that_anybody_can_have if {
	every value in ["*", "repo:*", "repo:*/app:*", "repo:my*", "organization:*:project:x"] {
		iam.is_open_subject(value)
	}
	every value in ["repo:org/app:*", "repo:org/*", "system:serviceaccount:app:web", "project_path:group/app:ref_type:branch:ref:main"] {
		not iam.is_open_subject(value)
	}
}

test_every_escalation_is_found_through_wildcards if {
	statement := _statement({"actions": ["iam:*", "lambda:*", "glue:*"]})
	every name in ["rewriting a policy", "code of functions", "a role for a function that is invoked"] {
		iam.granted(statement, iam.escalations[name]) == iam.escalations[name]
	}
	not iam.granted(statement, iam.escalations["a role for an instance"]) == iam.escalations["a role for an instance"]
}

test_actions_without_resources_of_their_own if {
	not iam.is_restrictable(_statement({"actions": ["s3:ListAllMyBuckets", "xray:PutTraceSegments"]}))
	not iam.is_restrictable(_statement({"actions": ["autoscaling:Describe*", "ec2:DescribeInstances"]}))
	iam.is_restrictable(_statement({"actions": ["s3:ListAllMyBuckets", "s3:GetObject"]}))
	iam.is_restrictable(_statement({"actions": ["s3:*"]}))
}

test_actions_are_enumerated_in_order if {
	iam.enumerate({"iam:passrole"}) == "iam:passrole"
	iam.enumerate({"iam:passrole", "ec2:runinstances"}) == "ec2:runinstances and 1 more"
}
