# METADATA
# title: Classic load balancers use certificates from Certificate Manager
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-server-cert.html
# custom:
#   kind: aws.elb.classic-load-balancer
#   class: encryption-in-transit
#   severity: low
#   profile: strict
#   attributes: [listeners]
#   help: Use a certificate of AWS Certificate Manager.
#   controls: {aws-fsbp: [ELB.2], nist-800-53-r5: [SC-12, SC-17]}
#   aliases: {checkov: [CKV_AWS_127], cfn-guard: [ELB_ACM_CERTIFICATE_REQUIRED]}
package onus.aws.elb.classic_certificate

unmet contains lack if {
	some balancer in input.kinds["aws.elb.classic-load-balancer"]
	some i, listener in balancer.listeners
	lower(listener.protocol) in {"https", "ssl"}
	regex.match(`(:iam:|aws_iam_server_certificate|^$)`, listener.certificate)
	path := sprintf("listeners[%d].certificate", [i])
	lack := {
		"resource": balancer.address,
		"attribute": path,
		"rests_on": [path],
		"message": "nobody renews the certificate",
	}
}
