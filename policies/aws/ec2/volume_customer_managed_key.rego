# METADATA
# title: EBS volumes use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
# custom:
#   kind: aws.ec2.volume
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` (`KmsKeyId`) to a key of your own."
#   controls: {nist-800-53-r5: [SC-12, SC-28], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_189]
#     trivy: [AWS-0027]
#     kics: [b7063015-6c31-4658-a8e7-14f98f37fd42]
#     cfn-guard: [EBS_VOLUME_ENCRYPTION_KEY_RULE]
#     cfn-nag: [W37]
package onus.aws.ec2.volume_customer_managed_key

unmet contains lack if {
	some it in input.kinds["aws.ec2.volume"]
	it.kms_key == ""
	lack := {
		"resource": it.address,
		"attribute": "kms_key",
		"message": "the key is not yours to change",
	}
}
