# METADATA
# title: RDS accepts short-lived IAM credentials
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
# custom:
#   kind: aws.rds.instance
#   class: authentication
#   severity: low
#   attributes: [iam_authentication]
#   profile: strict
#   help: "Set `iam_database_authentication_enabled = true`."
#   aliases: {checkov: [CKV_AWS_161], trivy: [AWS-0176]}
package onus.aws.rds.iam_authentication

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.iam_authentication == false
	lack := {
		"resource": r.address,
		"attribute": "iam_authentication",
		"message": "logins rest on passwords alone",
	}
}
