# METADATA
# title: Load balancers refuse ambiguous requests
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
# custom:
#   kind: aws.elb.load-balancer
#   class: hardening
#   severity: medium
#   attributes: [desync_mitigation]
#   fix: {desync_mitigation: defensive}
#   subject_attributes: [lb_type]
#   help: "Leave the mode out, or set `defensive` or `strictest`."
#   controls: {aws-fsbp: [ELB.12], nist-800-53-r5: [SI-10]}
#   aliases: {checkov: [CKV_AWS_328]}
package onus.aws.elb.desync_mitigation

subject contains it.address if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application"}
}

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application"}
	it.desync_mitigation == "monitor"
	lack := {
		"resource": it.address,
		"attribute": "desync_mitigation",
		"message": "ambiguous requests are only counted",
	}
}
