# METADATA
# title: Groups behind a load balancer heed its health checks
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html
# custom:
#   kind: aws.ec2.autoscaling-group
#   class: availability
#   severity: low
#   attributes: [health_check]
#   subject_attributes: [balanced]
#   help: "Set `health_check_type = \"ELB\"`."
#   controls: {aws-fsbp: [AutoScaling.1], nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV2_AWS_15], cfn-guard: [AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED]}
package onus.aws.ec2.autoscaling_health_check

subject contains it.address if {
	some it in input.kinds["aws.ec2.autoscaling-group"]
	it.balanced == true
}

unmet contains lack if {
	some it in input.kinds["aws.ec2.autoscaling-group"]
	it.balanced == true
	health_check := it.health_check
	not contains(health_check, "ELB")
	lack := {
		"resource": it.address,
		"attribute": "health_check",
		"message": "machines that serve errors are kept",
	}
}
