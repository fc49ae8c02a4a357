# METADATA
# title: Redshift takes new versions by itself
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html
# custom:
#   kind: aws.redshift.cluster
#   class: patching
#   severity: medium
#   attributes: [version_upgrade]
#   help: >-
#     Leave `allow_version_upgrade` out or set it to `true` (`AllowVersionUpgrade` in
#     CloudFormation).
#   controls:
#     aws-fsbp: [Redshift.6]
#     nist-800-53-r5: [SI-2]
#     pci-dss-4: ["6.3.3"]
#     csa-ccm-4: [TVM-03]
#   aliases: {checkov: [CKV_AWS_141], cfn-guard: [REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK]}
package onus.aws.redshift.version_upgrade

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "version_upgrade",
		"message": "upgrades wait for somebody to start them",
	}
}
