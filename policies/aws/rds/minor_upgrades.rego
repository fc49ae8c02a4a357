# METADATA
# title: RDS takes minor engine upgrades by itself
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
# custom:
#   kind: aws.rds.instance
#   class: patching
#   severity: medium
#   attributes: [auto_minor_version_upgrade]
#   help: "Leave `auto_minor_version_upgrade` out or set it to `true`."
#   aliases: {checkov: [CKV_AWS_226]}
package onus.aws.rds.minor_upgrades

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.auto_minor_version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_minor_version_upgrade",
		"message": "minor upgrades wait for somebody to start them",
	}
}
