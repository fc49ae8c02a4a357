# METADATA
# title: QLDB ledgers check who runs which statement
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html
# custom:
#   kind: aws.qldb.ledger
#   class: least-privilege
#   severity: high
#   attributes: [permissions_mode]
#   help: "Set `permissions_mode = \"STANDARD\"` (`PermissionsMode: STANDARD`)."
#   controls: {nist-800-53-r5: [AC-6], pci-dss-4: ["7.2.1"], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV_AWS_170]}
package onus.aws.qldb.permissions_mode

unmet contains lack if {
	some r in input.kinds["aws.qldb.ledger"]
	r.permissions_mode == "ALLOW_ALL"
	lack := {
		"resource": r.address,
		"attribute": "permissions_mode",
		"message": "whoever may connect may run every statement",
	}
}
