# METADATA
# title: QLDB ledgers use a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/encryption-at-rest.html
# custom:
#   kind: aws.qldb.ledger
#   class: key-management
#   severity: low
#   attributes: [kms_key]
#   profile: strict
#   help: "Set `kms_key` (`KmsKey` in CloudFormation)."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
package onus.aws.qldb.customer_managed_key

unmet contains lack if {
	some r in input.kinds["aws.qldb.ledger"]
	r.kms_key in {"", "AWS_OWNED_KMS_KEY"}
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "no key of your own is named",
	}
}
