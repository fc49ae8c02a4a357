# METADATA
# title: REST APIs that a unit sets up
# description: For what hangs on the API of a method or stage, which may be another unit's. Wants them in `input.resources`.
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
