# METADATA
# title: Aurora accepts short-lived IAM credentials
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html
# custom:
#   kind: aws.rds.cluster
#   class: authentication
#   severity: low
#   attributes: [iam_authentication]
#   profile: strict
#   help: >-
#     Set `iam_database_authentication_enabled = true` (`EnableIAMDatabaseAuthentication` in
#     CloudFormation).
#   controls: {aws-fsbp: [RDS.12]}
#   aliases: {checkov: [CKV_AWS_162]}
package onus.aws.rds.cluster_iam_authentication

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	r.iam_authentication == false
	lack := {
		"resource": r.address,
		"attribute": "iam_authentication",
		"message": "logins rest on passwords alone",
	}
}
