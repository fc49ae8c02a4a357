# METADATA
# title: EMR encrypts data at rest
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   kind: aws.emr.security-configuration
#   class: encryption-at-rest
#   severity: high
#   attributes: [at_rest]
#   help: >-
#     Set `EnableAtRestEncryption` to `true` and say how in `AtRestEncryptionConfiguration`.
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     trivy: [AWS-0137]
#     cfn-nag: [W61]
#     cfn-guard: [EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE]
package onus.aws.emr.at_rest_encryption

unmet contains lack if {
	some r in input.kinds["aws.emr.security-configuration"]
	r.at_rest == false
	lack := {
		"resource": r.address,
		"attribute": "at_rest",
		"message": "data at rest are not encrypted",
	}
}
