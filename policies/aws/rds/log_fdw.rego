# METADATA
# title: RDS PostgreSQL keeps users from the files of the host
# scope: package
# related_resources:
#   - ref: https://aws.amazon.com/security/security-bulletins/AWS-2022-004/
# custom:
#   kind: aws.rds.instance
#   class: patching
#   severity: high
#   attributes: [engine_version]
#   subject_attributes: [engine]
#   help: >-
#     Set `engine_version` to a later minor version: PostgreSQL 13.3, 12.7, 11.12 or 10.17,
#     Aurora PostgreSQL 11.9 or 10.14, better to a line that is still supported.
#   controls: {nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_250, CKV_AWS_388]}
package onus.aws.rds.log_fdw

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	r.engine in {"postgres", "aurora-postgresql"}
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	rds.reads_files(r.engine, r.engine_version)
	lack := {
		"resource": r.address,
		"attribute": "engine_version",
		"message": sprintf("version %s lets users read files of the host", [r.engine_version]),
	}
}
