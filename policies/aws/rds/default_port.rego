# METADATA
# title: RDS listens on a port of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ModifyInstance.MySQL.html
# custom:
#   kind: aws.rds.instance
#   class: hardening
#   severity: low
#   attributes: [port, engine]
#   subject_attributes: [cluster, engine]
#   profile: strict
#   help: "Set `port` to another one than that of the engine (`Port` in CloudFormation)."
#   controls:
#     aws-fsbp: [RDS.23]
#     nist-800-53-r5: [CM-7]
#     pci-dss-4: ["2.2.1"]
#     csa-ccm-4: [IVS-04]
#   aliases: {kics: [1fe9d958-ddce-4228-a124-05265a959a8b, bca7cc4d-b3a4-4345-9461-eb69c68fcd26]}
package onus.aws.rds.default_port

import data.onus.lib.rds

_usual := {"mysql": 3306, "mariadb": 3306, "postgres": 5432, "sqlserver": 1433, "oracle": 1521}

_port(engine) := port if {
	some name, port in _usual
	startswith(engine, name)
}

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
	is_string(r.engine)
	_port(r.engine)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	is_string(r.engine)
	r.port in {_port(r.engine), null}
	lack := {
		"resource": r.address,
		"attribute": "port",
		"message": "the port is the one that everybody tries",
	}
}
