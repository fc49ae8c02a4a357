# METADATA
# title: RDS refuses connections without TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
# custom:
#   kind: aws.rds.instance
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_required]
#   subject_attributes: [cluster, engine]
#   profile: strict
#   help: >-
#     Name a parameter group of your own that sets `rds.force_ssl` to `1` (PostgreSQL, SQL
#     Server), `require_secure_transport` to `1` (MySQL, MariaDB) or `db2comm` to `SSL` (Db2).
#   controls:
#     aws-fsbp: [RDS.38, RDS.39]
#     nist-800-53-r5: [SC-8]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {checkov: [CKV2_AWS_69]}
package onus.aws.rds.tls_required

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	r.cluster == ""
	rds.engine_begins(r, {"postgres", "mysql", "mariadb", "sqlserver", "db2"})
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.tls_required == "off"
	lack := {
		"resource": r.address,
		"attribute": "tls_required",
		"message": "clients may connect without TLS",
	}
}
