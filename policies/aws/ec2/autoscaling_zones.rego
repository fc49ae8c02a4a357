# METADATA
# title: Autoscaling groups span zones
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html
# custom:
#   kind: aws.ec2.autoscaling-group
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [availability_zones]
#   help: Name subnets of two zones at least.
#   controls: {aws-fsbp: [AutoScaling.2], nist-800-53-r5: [CP-10]}
#   aliases: {regula: [FG_R00014]}
package onus.aws.ec2.autoscaling_zones

unmet contains lack if {
	some it in input.kinds["aws.ec2.autoscaling-group"]
	count(it.availability_zones) == 1
	lack := {
		"resource": it.address,
		"attribute": "availability_zones",
		"message": "all machines are lost with one zone",
	}
}
