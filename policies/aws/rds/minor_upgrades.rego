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
#   fix: {auto_minor_version_upgrade: true}
#   help: "Leave `auto_minor_version_upgrade` out or set it to `true`."
#   controls:
#     cis-aws-3.0: ["2.3.2"]
#     aws-fsbp: [RDS.13]
#     nist-800-53-r5: [SI-2]
#     pci-dss-4: ["6.3.3"]
#     csa-ccm-4: [TVM-03]
#   aliases:
#     checkov: [CKV_AWS_226]
#     kics: [3b6d777b-76e3-4133-80a3-0d6f667ade7f, f0104061-8bfc-4b45-8a7d-630eb502f281]
#     cfn-guard: [RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED]
#     terrascan: [AC_AWS_0056]
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
