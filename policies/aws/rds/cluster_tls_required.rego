# METADATA
# title: Aurora refuses connections without TLS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html
# custom:
#   kind: aws.rds.cluster
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_required]
#   subject_attributes: [engine]
#   profile: strict
#   help: >-
#     Name a parameter group of your own that sets `rds.force_ssl` to `1` (PostgreSQL) or
#     `require_secure_transport` to `ON` (MySQL).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
package onus.aws.rds.cluster_tls_required

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.cluster"]
	rds.engine_begins(r, {"aurora", "mysql", "postgres"})
}

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.tls_required == "off"
	lack := {
		"resource": r.address,
		"attribute": "tls_required",
		"message": "clients may connect without TLS",
	}
}
