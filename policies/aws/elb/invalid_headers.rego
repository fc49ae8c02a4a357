# METADATA
# title: Load balancers drop invalid headers
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
# custom:
#   kind: aws.elb.load-balancer
#   class: hardening
#   severity: medium
#   attributes: [drop_invalid_headers]
#   fix: {drop_invalid_headers: true}
#   subject_attributes: [lb_type]
#   help: "Set `drop_invalid_header_fields = true`."
#   controls: {aws-fsbp: [ELB.4], nist-800-53-r5: [SI-10]}
#   aliases:
#     checkov: [CKV_AWS_131]
#     trivy: [AWS-0052]
#     kics: ["6e3fd2ed-5c83-4c68-9679-7700d224d379"]
#     cfn-guard: [ALB_HTTP_DROP_INVALID_HEADER_ENABLED]
package onus.aws.elb.invalid_headers

subject contains it.address if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application"}
}

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application"}
	it.drop_invalid_headers == false
	lack := {
		"resource": it.address,
		"attribute": "drop_invalid_headers",
		"message": "headers with invalid names reach the targets",
	}
}
