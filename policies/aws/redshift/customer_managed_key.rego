# METADATA
# title: Redshift clusters use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
# custom:
#   kind: aws.redshift.cluster
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key_id` (`KmsKeyId` in CloudFormation) to the ARN of your key."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases:
#     checkov: [CKV_AWS_142]
#     kics: [de76a0d6-66d5-45c9-9022-f05545b85c78, ffee2785-c347-451e-89f3-11aeb08e5c84]
#     config-lint: [REDSHIFT_CLUSTER_KMS_KEY_ID]
#     terrascan: [AC_AWS_0198]
package onus.aws.redshift.customer_managed_key

import data.onus.lib.keys

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	keys.amazons(r.kms_key)
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
