# METADATA
# title: Certificates come from Certificate Manager
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html
# custom:
#   kind: aws.elb.listener
#   class: encryption-in-transit
#   severity: low
#   profile: strict
#   attributes: [certificate]
#   subject_attributes: [protocol]
#   help: Use a certificate of AWS Certificate Manager.
#   controls: {nist-800-53-r5: [SC-12, SC-17]}
#   aliases: {cfn-guard: [ELBV2_ACM_CERTIFICATE_REQUIRED]}
package onus.aws.elb.listener_certificate

import data.onus.lib.address

subject contains listener.address if {
	some listener in input.kinds["aws.elb.listener"]
	upper(listener.protocol) in {"HTTPS", "TLS"}
}

unmet contains lack if {
	some listener in input.kinds["aws.elb.listener"]
	upper(listener.protocol) in {"HTTPS", "TLS"}
	regex.match(`(:iam:|aws_iam_server_certificate|^$)`, listener.certificate)
	lack := {
		"resource": listener.address,
		"attribute": "certificate",
		"related": [balancer | balancer := address.of(listener.load_balancer)],
		"message": "nobody renews the certificate",
	}
}
