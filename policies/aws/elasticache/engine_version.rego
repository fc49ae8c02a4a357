# METADATA
# title: ElastiCache runs an engine that is still mended
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/supported-engine-versions.html
# custom:
#   kind: aws.elasticache.store
#   class: patching
#   severity: medium
#   attributes: [engine_version]
#   subject_attributes: [engine]
#   help: >-
#     Set `engine_version` to a current line, best `7.1` of Redis OSS or a version of Valkey.
#   controls: {nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {kics: [254c932d-e3bf-44b2-bc9d-eb5fdb09f8d4], terrascan: [AC_AWS_0102]}
package onus.aws.elasticache.engine_version

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.engine == "redis"
	r.serverless == false
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	regex.match(`^([0-3]\.|4\.0\.[0-9]$)`, r.engine_version)
	lack := {
		"resource": r.address,
		"attribute": "engine_version",
		"message": sprintf("nobody mends Redis OSS %s any more", [r.engine_version]),
	}
}
