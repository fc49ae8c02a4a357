# METADATA
# title: Custom domains accept TLS 1.2 and later only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
# custom:
#   kind: aws.apigateway.domain-name
#   class: encryption-in-transit
#   severity: medium
#   attributes: [tls_policy]
#   help: "Set `security_policy = \"TLS_1_2\"` (`SecurityPolicy` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-8, SC-13], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_206]
#     trivy: [AWS-0005, AWS-0112]
#     kics: [4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b, 8275fab0-68ec-4705-bbf4-86975edb170e]
#     cfn-guard: [API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC]
#     cfn-nag: [W62]
#     config-lint: [API_GW_DOMAIN_SECURITY_POLICY_TLS1_2]
#     regula: [FG_R00375, FG_R00376]
package onus.aws.apigateway.tls_version

import data.onus.lib.ref

# Enhanced policies name their versions: SecurityPolicy_TLS13_1_2_2021_06 begins with TLS 1.2.
_modern(policy) if {
	is_string(policy)
	startswith(policy, "SecurityPolicy_TLS13_")
}

_modern(policy) if policy == "TLS_1_2"

_message(policy) := "no security policy is named: what it accepts is the service's choice" if {
	policy == null
}

_message(policy) := sprintf("%s lets old TLS versions in", [policy]) if is_string(policy)

unmet contains lack if {
	some domain in input.kinds["aws.apigateway.domain-name"]
	not _modern(domain.tls_policy)
	lack := {
		"resource": domain.address,
		"attribute": "tls_policy",
		"related": sort({api | some mapped in domain.apis; some api in ref.addresses(mapped)}),
		"message": _message(domain.tls_policy),
	}
}
