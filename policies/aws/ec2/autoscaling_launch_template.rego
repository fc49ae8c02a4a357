# METADATA
# title: Autoscaling groups use launch templates
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html
# custom:
#   kind: aws.ec2.autoscaling-group
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [launch_template]
#   help: "Set `launch_template` or `mixed_instances_policy`."
#   controls: {aws-fsbp: [AutoScaling.9], nist-800-53-r5: [CM-2]}
#   aliases: {checkov: [CKV_AWS_315]}
package onus.aws.ec2.autoscaling_launch_template

unmet contains lack if {
	some it in input.kinds["aws.ec2.autoscaling-group"]
	it.launch_template == false
	lack := {
		"resource": it.address,
		"attribute": "launch_template",
		"message": "a launch configuration knows nothing that is newer than 2022",
	}
}
