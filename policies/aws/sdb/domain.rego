# METADATA
# title: SimpleDB is left behind
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html
# custom:
#   kind: aws.sdb.domain
#   class: encryption-at-rest
#   severity: medium
#   attributes: [name]
#   help: "Move the data to a DynamoDB table."
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {kics: [6ea57c8b-f9c0-4ec7-bae3-bd75a9dee27d], cfn-nag: [F77]}
package onus.aws.sdb.domain

unmet contains lack if {
	some r in input.kinds["aws.sdb.domain"]
	lack := {
		"resource": r.address,
		"attribute": "name",
		"message": "the data are kept without encryption",
		"rests_on": [],
	}
}
