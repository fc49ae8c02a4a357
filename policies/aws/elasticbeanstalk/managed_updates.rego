# METADATA
# title: Environments take platform updates
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html
# custom:
#   kind: aws.elasticbeanstalk.environment
#   class: patching
#   severity: medium
#   attributes: [managed_updates, template]
#   help: "Set the option `ManagedActionsEnabled` to `true`."
#   controls: {aws-fsbp: [ElasticBeanstalk.2], nist-800-53-r5: [SI-2], pci-dss-4: ["6.3.3"], csa-ccm-4: [TVM-03]}
#   aliases: {checkov: [CKV_AWS_340]}
package onus.aws.elasticbeanstalk.managed_updates

# A saved configuration may say it.
unmet contains lack if {
	some r in input.kinds["aws.elasticbeanstalk.environment"]
	r.managed_updates == false
	r.template == ""
	lack := {
		"resource": r.address,
		"attribute": "managed_updates",
		"message": "patched platform versions are not taken",
	}
}
