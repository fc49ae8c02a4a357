# METADATA
# title: Bedrock agents have a guardrail
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html
# custom:
#   kind: aws.bedrock.agent
#   class: hardening
#   severity: low
#   attributes: [guardrail]
#   profile: strict
#   help: >-
#     Name a guardrail in `guardrail_configuration` (`GuardrailConfiguration` in
#     CloudFormation).
#   controls: {nist-800-53-r5: [CM-7], pci-dss-4: ["2.2.1"], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_383]}
package onus.aws.bedrock.guardrail

unmet contains lack if {
	some r in input.kinds["aws.bedrock.agent"]
	r.guardrail == false
	lack := {
		"resource": r.address,
		"attribute": "guardrail",
		"message": "nothing filters what goes in and comes out",
	}
}
