# METADATA
# title: Classic load balancers listen encrypted
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html
# custom:
#   kind: aws.elb.classic-load-balancer
#   class: encryption-in-transit
#   severity: high
#   attributes: [listeners]
#   help: "Set `lb_protocol` to `https` or `ssl` with a certificate."
#   controls: {aws-fsbp: [ELB.3], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_376, CKV_AWS_127]
#     cfn-guard: [ELB_TLS_HTTPS_LISTENERS_ONLY]
#     regula: [FG_R00013]
#     kics: ["275a3217-ca37-40c1-a6cf-bb57d245ab32"]
#     terrascan: [AC_AWS_0120]
package onus.aws.elb.classic_listener_https

unmet contains lack if {
	some balancer in input.kinds["aws.elb.classic-load-balancer"]
	some i, listener in balancer.listeners
	lower(listener.protocol) in {"http", "tcp"}
	path := sprintf("listeners[%d].protocol", [i])
	lack := {
		"resource": balancer.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("%s is not encrypted by the load balancer", [upper(listener.protocol)]),
	}
}
