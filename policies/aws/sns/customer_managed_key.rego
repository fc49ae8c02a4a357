# METADATA
# title: Topics are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
# custom:
#   kind: aws.sns.topic
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: Name a key of your own with `kms_master_key_id` (`KmsMasterKeyId` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {kics: [9d13b150-a2ab-42a1-b6f4-142e41f81e52, b1a72f66-2236-4f3b-87ba-0da1b366956f], trivy: [AWS-0136], cfn-guard: [SNS_ENCRYPTED_KMS], cfn-nag: [W47], terrascan: [AC_AWS_0502]}
package onus.aws.sns.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.sns.topic"]
	_is_shared(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the key is AWS': you can neither revoke nor audit it",
	}
}

_is_shared(key) if key in {null, ""}

_is_shared(key) if {
	is_string(key)
	regex.match(`(^|:)(alias/)?aws/sns$`, key)
}
