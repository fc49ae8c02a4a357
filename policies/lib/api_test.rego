package onus.lib.api_test

import data.onus.lib.api

_resources := {"aws_api_gateway_rest_api": [{"address": "module.m.aws_api_gateway_rest_api.a[0]"}]}

test_a_reference_leads_to_the_api if {
	api.may_be_here("${module.m.aws_api_gateway_rest_api.a.id}", _resources)
	not api.may_be_here("${aws_api_gateway_rest_api.a.id}", _resources)
	not api.may_be_here("a1b2c3", _resources)
}

test_another_unit_has_none if {
	api.any_here(_resources)
	not api.any_here({})
}

test_a_stage_is_named_and_asked_for if {
	api.is_stage({"type": "AWS::ApiGateway::Stage", "is_stage": true, "name": "Stage"})
	api.is_stage({"type": "AWS::ApiGateway::Deployment", "is_stage": true, "name": "live"})
	not api.is_stage({"type": "AWS::ApiGateway::Deployment", "is_stage": true, "name": "Stage"})
	not api.is_stage({"type": "AWS::ApiGateway::Deployment", "is_stage": false, "name": ""})
	# A name that isn't known is taken for one that was chosen.
	api.is_stage({"type": "AWS::ApiGateway::Deployment", "is_stage": true})
}

test_operations_ask_who_calls if {
	body := {"paths": {"/a": {"get": {"security": [{"t": []}]}, "options": {}, "parameters": []}, "/b": {
		"post": {"security": [{"NONE": []}]},
		"x-amazon-apigateway-any-method": {"security": [{"t": []}, {}]},
		"put": {},
	}}}
	open := {operation.name | some operation in api.operations(body); not api.is_secured(operation.it)}
	open == {"POST /b", "ANY /b", "PUT /b"}
	api.operations({}) == []
}
