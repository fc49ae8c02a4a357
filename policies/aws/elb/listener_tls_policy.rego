# METADATA
# title: Listeners ask for TLS 1.2 at least
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
# custom:
#   kind: aws.elb.listener
#   class: encryption-in-transit
#   severity: high
#   attributes: [tls_policy]
#   subject_attributes: [protocol]
#   help: "Set `ssl_policy` to one that begins at TLS 1.2, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`."
#   controls:
#     aws-fsbp: [ELB.17]
#     nist-800-53-r5: [SC-8, SC-13]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_103, CKV2_AWS_74]
#     trivy: [AWS-0047]
#     cfn-guard: [ELBV2_LISTENER_SSL_POLICY_RULE]
#     cfn-nag: [W55]
package onus.aws.elb.listener_tls_policy

import data.onus.lib.address

subject contains listener.address if {
	some listener in input.kinds["aws.elb.listener"]
	upper(listener.protocol) in {"HTTPS", "TLS"}
}

unmet contains lack if {
	some listener in input.kinds["aws.elb.listener"]
	upper(listener.protocol) in {"HTTPS", "TLS"}
	not regex.match(`-(TLS13|TLS|FS)-1-[23](-|$)`, listener.tls_policy)
	lack := {
		"resource": listener.address,
		"attribute": "tls_policy",
		"related": [balancer | balancer := address.of(listener.load_balancer)],
		"message": sprintf("%s agrees to TLS 1.0 or 1.1", [listener.tls_policy]),
	}
}
