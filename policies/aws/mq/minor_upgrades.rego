# METADATA
# title: MQ brokers take minor upgrades by themselves
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html
# custom:
#   kind: aws.mq.broker
#   class: patching
#   severity: medium
#   attributes: [auto_minor_version_upgrade]
#   help: >-
#     Set `auto_minor_version_upgrade = true` (`AutoMinorVersionUpgrade` in CloudFormation).
#   controls: {aws-fsbp: [MQ.3], nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_207]}
package onus.aws.mq.minor_upgrades

unmet contains lack if {
	some r in input.kinds["aws.mq.broker"]
	r.auto_minor_version_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_minor_version_upgrade",
		"message": "minor upgrades wait for somebody to start them",
	}
}
