# METADATA
# title: Neptune instances have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/get-started-vpc.html
# custom:
#   kind: aws.neptune.instance
#   class: public-exposure
#   severity: critical
#   attributes: [publicly_accessible]
#   help: "Leave `publicly_accessible` out or set it to `false`."
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {checkov: [CKV_AWS_102], kics: [9ba198e0-fef4-464a-8a4d-75ea55300de7]}
package onus.aws.neptune.public_access

unmet contains lack if {
	some r in input.kinds["aws.neptune.instance"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the instance gets a public address",
	}
}
