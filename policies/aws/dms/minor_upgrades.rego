# METADATA
# title: DMS replication instances take minor upgrades by themselves
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html
# custom:
#   kind: aws.dms.replication-instance
#   class: patching
#   severity: low
#   attributes: [auto_minor_version_upgrade]
#   help: >-
#     Set `auto_minor_version_upgrade = true` (`AutoMinorVersionUpgrade` in CloudFormation).
#   controls: {aws-fsbp: [DMS.6], nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_222]}
package onus.aws.dms.minor_upgrades

unmet contains lack if {
	some r in input.kinds["aws.dms.replication-instance"]
	r.auto_minor_version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_minor_version_upgrade",
		"message": "minor upgrades wait for somebody to start them",
	}
}
