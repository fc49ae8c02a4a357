# METADATA
# title: Transfer servers offer current ciphers only
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html
# custom:
#   kind: aws.transfer.server
#   class: encryption-in-transit
#   severity: medium
#   attributes: [security_policy]
#   help: >-
#     Set `security_policy_name` to a current one, for example
#     `TransferSecurityPolicy-2024-01` (`SecurityPolicyName`).
#   controls: {nist-800-53-r5: [SC-8], pci-dss-4: ["4.2.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_380]}
package onus.aws.transfer.security_policy

unmet contains lack if {
	some r in input.kinds["aws.transfer.server"]
	regex.match(`-20(18|20)-`, r.security_policy)
	lack := {
		"resource": r.address,
		"attribute": "security_policy",
		"message": "ciphers and key exchanges of years ago are offered",
	}
}
