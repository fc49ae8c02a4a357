# METADATA
# title: Classic load balancers use strong ciphers
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-options.html
# custom:
#   kind: aws.elb.classic-tls-policy
#   class: encryption-in-transit
#   severity: high
#   attributes: [settings]
#   subject_attributes: [policy_type]
#   help: "Use `ELBSecurityPolicy-TLS-1-2-2017-01`, or list AES-GCM with ECDHE only."
#   controls:
#     aws-fsbp: [ELB.8]
#     nist-800-53-r5: [SC-8, SC-13]
#     pci-dss-4: ["4.2.1"]
#     csa-ccm-4: [CEK-03]
#   aliases:
#     kics: ["809f77f8-d10e-4842-a84f-3be7b6ff1190", "4a800e14-c94a-442d-9067-5a2e9f6c0a4c"]
#     terrascan: [AC_AWS_0171]
package onus.aws.elb.classic_ciphers

subject contains policy.address if {
	some policy in input.kinds["aws.elb.classic-tls-policy"]
	policy.policy_type == "SSLNegotiationPolicyType"
}

unmet contains lack if {
	some policy in input.kinds["aws.elb.classic-tls-policy"]
	policy.policy_type == "SSLNegotiationPolicyType"
	some i, setting in policy.settings
	regex.match(`(?i)(NULL|RC4|RC2|DES|EXP|MD5|ADH|AECDH|ANON|PSK|SEED|IDEA|KRB5|CAMELLIA128-SHA$)`, setting.name)
	lower(setting.value) != "false"
	path := sprintf("settings[%d]", [i])
	lack := {
		"resource": policy.address,
		"attribute": path,
		"rests_on": [path],
		"message": sprintf("%s is agreed to", [setting.name]),
	}
}
