# METADATA
# title: Target groups check the health of their targets
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
# custom:
#   kind: aws.elb.target-group
#   class: availability
#   severity: low
#   attributes: [health_check]
#   help: "Leave `health_check.enabled` on."
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV_AWS_261]}
package onus.aws.elb.target_group_health_check

unmet contains lack if {
	some it in input.kinds["aws.elb.target-group"]
	it.health_check == false
	lack := {
		"resource": it.address,
		"attribute": "health_check",
		"message": "requests go to targets that are down",
	}
}
