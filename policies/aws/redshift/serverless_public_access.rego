# METADATA
# title: Redshift Serverless has no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-security.html
# custom:
#   kind: aws.redshift.serverless-workgroup
#   class: public-exposure
#   severity: critical
#   attributes: [publicly_accessible]
#   help: >-
#     Leave `publicly_accessible` out or set it to `false` (`PubliclyAccessible` in
#     CloudFormation).
#   controls: {nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
package onus.aws.redshift.serverless_public_access

unmet contains lack if {
	some r in input.kinds["aws.redshift.serverless-workgroup"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the workgroup gets a public address",
	}
}
