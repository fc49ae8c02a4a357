# METADATA
# title: Classic load balancers ask for TLS 1.2 at least
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-options.html
# custom:
#   kind: aws.elb.classic-tls-policy
#   class: encryption-in-transit
#   severity: high
#   attributes: [settings]
#   subject_attributes: [policy_type]
#   help: "Set `Reference-Security-Policy` to `ELBSecurityPolicy-TLS-1-2-2017-01`."
#   controls:
#     aws-fsbp: [ELB.8]
#     nist-800-53-r5: [SC-8, SC-13]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     checkov: [CKV_AWS_213]
#     kics: ["61a94903-3cd3-4780-88ec-fc918819b9c8", "126c1788-23c2-4a10-906c-ef179f4f96ec",
#         "80908a75-586b-4c61-ab04-490f4f4525b8"]
#     cfn-guard: [ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK]
#     terrascan: [AC_AWS_0172]
package onus.aws.elb.classic_tls_protocols

subject contains policy.address if {
	some policy in input.kinds["aws.elb.classic-tls-policy"]
	policy.policy_type == "SSLNegotiationPolicyType"
}

unmet contains lack if {
	some policy in input.kinds["aws.elb.classic-tls-policy"]
	policy.policy_type == "SSLNegotiationPolicyType"
	some i, setting in policy.settings
	_is_old(setting)
	path := sprintf("settings[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("%s is agreed to", [setting.name]),
	}
}

_is_old(setting) if {
	setting.name in {"Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"}
	lower(setting.value) != "false"
}

_is_old(setting) if {
	setting.name == "Reference-Security-Policy"
	not contains(setting.value, "TLS-1-2-")
}
