# METADATA
# title: Load balancers write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
# custom:
#   kind: aws.elb.load-balancer
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [access_logs]
#   subject_attributes: [lb_type]
#   help: "Set `access_logs` with `enabled = true` and a bucket."
#   controls: {aws-fsbp: [ELB.5], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_91]
#     kics: [c62e8b7d-1fdf-4050-ac4c-76ba9e1d9621]
#     cfn-guard: [ELBV2_ACCESS_LOGGING_RULE]
#     cfn-nag: [W52]
#     config-lint: [ALB_ACCESS_LOGS, LB_ACCESS_LOGS]
#     regula: [FG_R00066]
package onus.aws.elb.access_logs

subject contains it.address if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application", "network"}
}

unmet contains lack if {
	some it in input.kinds["aws.elb.load-balancer"]
	it.lb_type in {"application", "network"}
	it.access_logs == false
	lack := {
		"resource": it.address,
		"attribute": "access_logs",
		"message": "requests are not logged",
	}
}
