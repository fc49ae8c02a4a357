# METADATA
# title: Launch templates switch on monitoring by the minute
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html
# custom:
#   kind: aws.ec2.launch-template
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [monitoring]
#   help: "Set `monitoring { enabled = true }`."
#   controls: {nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_126], terrascan: [AC_AWS_0490]}
package onus.aws.ec2.launch_template_monitoring

unmet contains lack if {
	some it in input.kinds["aws.ec2.launch-template"]
	it.monitoring == false
	lack := {
		"resource": it.address,
		"attribute": "monitoring",
		"message": "figures come every five minutes",
	}
}
