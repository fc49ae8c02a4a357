# METADATA
# title: EMR encrypts local disks
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
# custom:
#   kind: aws.emr.security-configuration
#   class: encryption-at-rest
#   severity: medium
#   attributes: [local_disk_key_provider]
#   profile: strict
#   help: >-
#     Set `EncryptionKeyProviderType` in `LocalDiskEncryptionConfiguration` to `AwsKms` with a
#     key.
#   controls:
#     aws-fsbp: [EMR.3]
#     nist-800-53-r5: [SC-28]
#     pci-dss-4: ["3.5.1"]
#     csa-ccm-4: [CEK-03]
#   aliases: {checkov: [CKV_AWS_349], trivy: [AWS-0139]}
package onus.aws.emr.local_disks

unmet contains lack if {
	some r in input.kinds["aws.emr.security-configuration"]
	r.local_disk_key_provider == ""
	lack := {
		"resource": r.address,
		"attribute": "local_disk_key_provider",
		"message": "instance stores are not encrypted",
	}
}
