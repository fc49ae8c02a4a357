# METADATA
# title: APIs, their definitions and stages
# description: For what hangs on the API of a method or stage, which may be another unit's. Wants APIs in `input.resources`.
# scope: package
package onus.lib.api

import data.onus.lib.ref

_types := {"aws_api_gateway_rest_api", "AWS::ApiGateway::RestApi"}

# The reference names an API of the unit; instances of one block are told apart by their key only.
may_be_here(reference, resources) if {
	some named in ref.addresses(reference)
	some kind in _types
	some api in resources[kind]
	_block(api.address) == _block(named)
}

# The unit sets up an API.
any_here(resources) if {
	some kind in _types
	count(resources[kind]) > 0
}

_block(address) := split(address, "[")[0]

# A stage that somebody asked for: a deployment that names none makes none.
is_stage(stage) if {
	stage.is_stage
	not is_by_the_way(stage)
}

# The transform of SAM makes one beside, and nobody can set it up.
is_by_the_way(stage) if {
	stage.type == "AWS::ApiGateway::Deployment"
	stage.name == "Stage"
}

_verbs := {"get", "put", "post", "delete", "patch", "head", "x-amazon-apigateway-any-method"}

# The operations of an OpenAPI definition, which may be unknown in part; OPTIONS is what browsers ask first.
operations(body) := [operation |
	some path, item in body.paths
	some verb, it in item
	lower(verb) in _verbs
	is_object(it)
	operation := {
		"name": sprintf("%s %s", [upper(trim_suffix(trim_prefix(verb, "x-amazon-apigateway-"), "-method")), path]),
		"path": sprintf("paths.%s.%s", [path, verb]),
		"it": it,
	}
]

# An empty requirement, or an empty alternative, lets everybody in; so does what SAM writes for `Authorizer: NONE`.
is_secured(it) if {
	count(it.security) > 0
	every requirement in it.security {
		count(object.keys(requirement) - {"NONE"}) > 0
	}
}
