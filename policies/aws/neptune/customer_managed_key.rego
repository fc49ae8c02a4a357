# METADATA
# title: Neptune storage uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
# custom:
#   kind: aws.neptune.cluster
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_arn` (`KmsKeyId` in CloudFormation) with `storage_encrypted = true`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_347], trivy: [AWS-0128]}
package onus.aws.neptune.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.neptune.cluster"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
