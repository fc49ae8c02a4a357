# METADATA
# title: Network load balancers spread over zones
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html
# custom:
#   kind: aws.elb.load-balancer
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [cross_zone]
#   subject_attributes: [lb_type]
#   help: "Set `enable_cross_zone_load_balancing = true`."
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV_AWS_152]}
package onus.aws.elb.cross_zone

subject contains it.address if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"network", "gateway"}
}

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"network", "gateway"}
	it.cross_zone == false
	lack := {
		"resource": it.address,
		"attribute": "cross_zone",
		"message": "each zone serves its own targets only",
	}
}
