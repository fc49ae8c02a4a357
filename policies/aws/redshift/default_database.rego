# METADATA
# title: Redshift names its database
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html
# custom:
#   kind: aws.redshift.cluster
#   class: hardening
#   severity: low
#   attributes: [database]
#   profile: strict
#   help: "Set `database_name` (`DBName` in CloudFormation)."
#   controls:
#     aws-fsbp: [Redshift.9]
#     nist-800-53-r5: [CM-7]
#     pci-dss-4: ["2.2.1"]
#     csa-ccm-4: [IVS-04]
#   aliases: {checkov: [CKV_AWS_320]}
package onus.aws.redshift.default_database

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.database == "dev"
	lack := {
		"resource": r.address,
		"attribute": "database",
		"message": "the database has the name that everybody tries",
	}
}
