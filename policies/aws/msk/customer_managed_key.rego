# METADATA
# title: MSK clusters use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
# custom:
#   kind: aws.msk.cluster
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: >-
#     Set `encryption_at_rest_kms_key_arn` in `encryption_info` (`DataVolumeKMSKeyId` in
#     `EncryptionAtRest`).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     trivy: [AWS-0179]
#     kics: [6db52fa6-d4da-4608-908a-89f0c59e743e, a976d63f-af0e-46e8-b714-8c1a9c4bf768]
package onus.aws.msk.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.msk.cluster"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
