# METADATA
# title: Redshift clusters have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-cross-vpc.html
# custom:
#   kind: aws.redshift.cluster
#   class: public-exposure
#   severity: critical
#   attributes: [publicly_accessible]
#   help: "Set `publicly_accessible = false` (`PubliclyAccessible` in CloudFormation)."
#   controls:
#     aws-fsbp: [Redshift.1]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_87]
#     kics: [af173fde-95ea-4584-b904-bb3923ac4bda, bdf8dcb4-75df-4370-92c4-606e4ae6c4d3]
#     config-lint: [REDSHIFT_CLUSTER_PUBLICLY_ACCESSIBLE]
#     regula: [FG_R00270]
#     terrascan: [AC_AWS_0199]
package onus.aws.redshift.public_access

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the cluster gets a public address",
	}
}
