# METADATA
# title: RDS instances have no public address
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
# custom:
#   kind: aws.rds.instance
#   class: public-exposure
#   severity: critical
#   attributes: [publicly_accessible]
#   help: "Leave `publicly_accessible` out or set it to `false` (`PubliclyAccessible: false`)."
#   controls:
#     cis-aws-3.0: ["2.3.3"]
#     aws-fsbp: [RDS.2]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases:
#     checkov: [CKV_AWS_17]
#     trivy: [AWS-0180]
#     kics: [35113e6f-2c6b-414d-beec-7a9482d3b2d1, de38e1d5-54cb-4111-a868-6f7722695007]
#     cfn-nag: [F22]
#     cfn-guard: [RDS_INSTANCE_PUBLIC_ACCESS_CHECK]
#     config-lint: [RDS_PUBLIC_AVAILABILITY]
#     regula: [FG_R00278]
#     terrascan: [AC_AWS_0054]
package onus.aws.rds.public_access

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.publicly_accessible == true
	lack := {
		"resource": r.address,
		"attribute": "publicly_accessible",
		"message": "the instance gets a public address",
	}
}
