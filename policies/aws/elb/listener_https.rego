# METADATA
# title: Listeners encrypt, or lead to where they do
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html
# custom:
#   kind: aws.elb.listener
#   class: encryption-in-transit
#   severity: high
#   attributes: [protocol]
#   subject_attributes: [protocol]
#   help: "Set `protocol = \"HTTPS\"` with a certificate, or redirect to HTTPS."
#   controls: {aws-fsbp: [ELB.1], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_2, CKV2_AWS_20, CKV_AWS_103]
#     trivy: [AWS-0054]
#     kics: [de7f5e83-da88-4046-871f-ea18504b1d43, "275a3217-ca37-40c1-a6cf-bb57d245ab32"]
#     cfn-guard: [ELBV2_LISTENER_PROTOCOL_RULE]
#     cfn-nag: [W56]
#     config-lint: [ALB_LISTENER_HTTPS]
#     terrascan: [AC_AWS_0491]
package onus.aws.elb.listener_https

import data.onus.lib.address

subject contains listener.address if {
	some listener in input.kinds["aws.elb.listener"]
	lower(listener.protocol) in {"http", "https"}
	_has_protocol(listener)
}

unmet contains lack if {
	some listener in input.kinds["aws.elb.listener"]
	lower(listener.protocol) == "http"
	_has_protocol(listener)
	not _redirects(listener)
	lack := {
		"resource": listener.address,
		"attribute": "protocol",
		"rests_on": ["protocol", "default_action", "redirect_protocol"],
		"related": [balancer | balancer := address.of(listener.load_balancer)],
		"message": "requests and passwords travel in the clear",
	}
}

# A listener without port and protocol is a gateway load balancer's, which passes packets on as they
# are.
_has_protocol(listener) if not _is_gateway(listener)

_is_gateway(listener) if {
	listener.port == null
	listener.protocol_stated == false
}

_redirects(listener) if {
	listener.default_action == "redirect"
	upper(listener.redirect_protocol) == "HTTPS"
}
