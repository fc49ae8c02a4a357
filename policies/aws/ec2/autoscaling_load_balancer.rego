# METADATA
# title: Autoscaling groups stand behind a load balancer
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html
# custom:
#   kind: aws.ec2.autoscaling-group
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [balanced]
#   help: "Set `target_group_arns` (`TargetGroupARNs`)."
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases: {kics: ["8e94dced-9bcc-4203-8eb7-7e41202b2505", ad21e616-5026-4b9d-990d-5b007bfe679c]}
package onus.aws.ec2.autoscaling_load_balancer

unmet contains lack if {
	some it in input.kinds["aws.ec2.autoscaling-group"]
	it.balanced == false
	lack := {
		"resource": it.address,
		"attribute": "balanced",
		"message": "nothing spreads the work over the group",
	}
}
