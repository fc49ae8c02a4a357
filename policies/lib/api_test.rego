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
