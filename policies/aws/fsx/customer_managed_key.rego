# METADATA
# title: FSx file systems use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html
# custom:
#   kind: aws.fsx.file-system
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_178, CKV_AWS_179, CKV_AWS_190, CKV_AWS_203]}
package onus.aws.fsx.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.fsx.file-system"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
