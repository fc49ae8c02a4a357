package onus.lib.secrets_test

import data.onus.lib.secrets

test_literals_and_defaults_are_written if {
	secrets.is_written({"from": "literal", "name": null, "hidden": true})
	secrets.is_written({"from": "default", "name": "password", "hidden": true})
	every from in ["parameter", "lookup", "resource", "nothing"] {
		not secrets.is_written({"from": from, "name": null, "hidden": false})
	}
}

test_only_parameters_of_cloudformation_are_shown if {
	parameter := {"from": "parameter", "name": "password", "hidden": false}
	secrets.is_exposed("AWS::RDS::DBInstance", parameter)
	not secrets.is_exposed("aws_db_instance", parameter)
	not secrets.is_exposed("AWS::RDS::DBInstance", object.union(parameter, {"hidden": true}))
}

test_reasons_name_the_parameter_and_never_the_value if {
	secrets.reason({"from": "default", "name": "password", "hidden": true}) == "the secret is the default of `password`"
	secrets.reason({"from": "literal", "name": null, "hidden": true}) == "the secret is written in the code"
}
