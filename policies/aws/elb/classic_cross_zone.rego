# METADATA
# title: Classic load balancers spread over zones
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html
# custom:
#   kind: aws.elb.classic-load-balancer
#   class: availability
#   severity: low
#   attributes: [cross_zone]
#   fix: {cross_zone: true}
#   help: "Set `CrossZone: true` (`cross_zone_load_balancing`)."
#   controls: {aws-fsbp: [ELB.9], nist-800-53-r5: [CP-10]}
#   aliases:
#     checkov: [CKV_AWS_138]
#     cfn-guard: [ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED]
#     regula: [FG_R00043]
package onus.aws.elb.classic_cross_zone

unmet contains lack if {
	some it in input.kinds["aws.elb.classic-load-balancer"]
	it.cross_zone == false
	lack := {
		"resource": it.address,
		"attribute": "cross_zone",
		"message": "each zone serves its own instances only",
	}
}
