# METADATA
# title: DMS endpoints use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html
# custom:
#   kind: aws.dms.endpoint
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_arn` (`KmsKeyId` in CloudFormation) to the ARN of your key."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_296, CKV_AWS_298], config-lint: [AWS_DMS_ENDPOINT_ENCRYPTION]}
package onus.aws.dms.endpoint_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.dms.endpoint"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
