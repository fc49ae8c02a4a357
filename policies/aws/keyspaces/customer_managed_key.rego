# METADATA
# title: Keyspaces tables use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html
# custom:
#   kind: aws.keyspaces.table
#   class: key-management
#   severity: low
#   attributes: [key_type]
#   profile: strict
#   help: >-
#     Set `type = "CUSTOMER_MANAGED_KMS_KEY"` and `kms_key_identifier` in
#     `encryption_specification` (`EncryptionType`, `KmsKeyIdentifier`).
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_265]}
package onus.aws.keyspaces.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.keyspaces.table"]
	r.key_type != "CUSTOMER_MANAGED_KMS_KEY"
	lack := {
		"resource": r.address,
		"attribute": "key_type",
		"message": "the key belongs to the service, and no trail shows its use",
	}
}
