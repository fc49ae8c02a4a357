# METADATA
# title: Airflow uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html
# custom:
#   kind: aws.mwaa.environment
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key` (`KmsKey` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
package onus.aws.mwaa.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.mwaa.environment"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
