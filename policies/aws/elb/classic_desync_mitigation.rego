# METADATA
# title: Classic load balancers refuse ambiguous requests
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-desync-mitigation-mode.html
# custom:
#   kind: aws.elb.classic-load-balancer
#   class: hardening
#   severity: medium
#   attributes: [desync_mitigation]
#   fix: {desync_mitigation: defensive}
#   help: "Leave the mode out, or set `defensive` or `strictest`."
#   controls: {aws-fsbp: [ELB.14], nist-800-53-r5: [SI-10]}
#   aliases: {checkov: [CKV_AWS_328]}
package onus.aws.elb.classic_desync_mitigation

subject contains it.address if {
	some it in input.kinds["aws.elb.classic-load-balancer"]
	it.type == "aws_elb"
}

unmet contains lack if {
	some it in input.kinds["aws.elb.classic-load-balancer"]
	it.type == "aws_elb"
	it.desync_mitigation == "monitor"
	lack := {
		"resource": it.address,
		"attribute": "desync_mitigation",
		"message": "ambiguous requests are only counted",
	}
}
