# METADATA
# title: ElastiCache takes minor engine upgrades by itself
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html
# custom:
#   kind: aws.elasticache.store
#   class: patching
#   severity: medium
#   attributes: [auto_minor_version_upgrade]
#   help: "Leave `auto_minor_version_upgrade` out or set it to `true`."
#   controls:
#     aws-fsbp: [ElastiCache.2]
#     nist-800-53-r5: [SI-2]
#     pci-dss-4: ["6.3.3"]
#     csa-ccm-4: [TVM-03]
#   aliases: {checkov: [CKV_AWS_322]}
package onus.aws.elasticache.minor_upgrades

subject contains r.address if {
	some r in input.kinds["aws.elasticache.store"]
	r.serverless == false
}

unmet contains lack if {
	some r in input.kinds["aws.elasticache.store"]
	r.auto_minor_version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_minor_version_upgrade",
		"message": "minor upgrades wait for somebody to start them",
	}
}
