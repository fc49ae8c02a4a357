# METADATA
# title: Classic load balancers write access logs
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html
# custom:
#   kind: aws.elb.classic-load-balancer
#   class: logging
#   severity: medium
#   profile: strict
#   attributes: [access_logs]
#   help: "Set `access_logs` with a bucket (`AccessLoggingPolicy`)."
#   controls: {aws-fsbp: [ELB.5], nist-800-53-r5: [AU-12], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_92]
#     kics: ["20018359-6fd7-4d05-ab26-d4dffccbdf79", ee12ad32-2863-4c0f-b13f-28272d115028]
#     cfn-guard: [ELB_LOGGING_ENABLED]
#     cfn-nag: [W26]
#     config-lint: [ELB_ACCESS_LOGGING]
#     regula: [FG_R00066]
#     terrascan: [AC_AWS_0470]
package onus.aws.elb.classic_access_logs

unmet contains lack if {
	some it in input.kinds["aws.elb.classic-load-balancer"]
	it.access_logs == false
	lack := {
		"resource": it.address,
		"attribute": "access_logs",
		"message": "requests are not logged",
	}
}
