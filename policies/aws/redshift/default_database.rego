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
#   controls: {aws-fsbp: [Redshift.9]}
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
