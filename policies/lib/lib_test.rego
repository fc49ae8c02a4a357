package onus.lib_test

import data.onus.lib.iam
import data.onus.lib.net

_world(conditions) := {
	"effect": "Allow", "actions": ["s3:GetObject"], "resources": ["*"], "not_resources": [],
	"principals": {"*": ["*"]}, "not_principals": {}, "conditions": conditions,
}

test_world_is_open if iam.allows_world(_world([]))

test_source_account_narrows if {
	not iam.allows_world(_world([{"test": "StringEquals", "variable": "aws:SourceAccount", "values": ["111122223333"]}]))
}

test_negated_operator_does_not_narrow if {
	iam.allows_world(_world([{"test": "StringNotEquals", "variable": "aws:SourceAccount", "values": ["1"]}]))
}

test_world_address_range_does_not_narrow if {
	iam.allows_world(_world([{"test": "IpAddress", "variable": "aws:SourceIp", "values": ["0.0.0.0/0"]}]))
}

test_wildcards_match if {
	iam.matches("s3:get*", "s3:getobject")
	iam.matches("*", "iam:passrole")
	iam.matches("iam:*role*", "iam:passrole")
	not iam.matches("s3:get*", "s3:putobject")
}

test_private_blocks if {
	net.is_private("10.1.0.0/16")
	not net.is_private("11.0.0.0/8")
	not net.is_private("0.0.0.0/0")
}
