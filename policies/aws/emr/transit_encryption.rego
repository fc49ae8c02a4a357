# METADATA
# title: EMR encrypts traffic between nodes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   kind: aws.emr.security-configuration
#   class: encryption-in-transit
#   severity: medium
#   attributes: [in_transit]
#   help: >-
#     Set `EnableInTransitEncryption` to `true` and name certificates in
#     `InTransitEncryptionConfiguration`.
#   controls: {aws-fsbp: [EMR.4], nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases:
#     checkov: [CKV_AWS_351]
#     trivy: [AWS-0138]
#     cfn-nag: [W61]
#     cfn-guard: [EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE]
package onus.aws.emr.transit_encryption

unmet contains lack if {
	some r in input.kinds["aws.emr.security-configuration"]
	r.in_transit == false
	lack := {
		"resource": r.address,
		"attribute": "in_transit",
		"message": "nodes exchange data in the clear",
	}
}
