# METADATA
# title: Images are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
# custom:
#   kind: aws.ecr.repository
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: Name a key of your own with `kms_key` (`KmsKey` in CloudFormation).
#   controls: {nist-800-53-r5: [SC-12, SC-28(1)], csa-ccm-4: [CEK-08]}
#   aliases: {trivy: [AWS-0033]}
package onus.aws.ecr.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.ecr.repository"]
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
	endswith(key, "alias/aws/ecr")
}
