# METADATA
# title: EFS file systems use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
# custom:
#   kind: aws.efs.file-system
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation) with `encrypted = true`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_184]
#     kics: [25d251f3-f348-4f95-845c-1090e41a615c, 6d087495-2a42-4735-abf7-02ef5660a7e6]
package onus.aws.efs.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.efs.file-system"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
