# METADATA
# title: QLDB ledgers are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html
# custom:
#   kind: aws.qldb.ledger
#   class: availability
#   severity: medium
#   attributes: [deletion_protection]
#   help: "Leave `deletion_protection` out or set it to `true`."
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases: {checkov: [CKV_AWS_172]}
package onus.aws.qldb.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.qldb.ledger"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the ledger can be deleted by a single call",
	}
}
