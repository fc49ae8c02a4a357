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
#   controls:
#     aws-fsbp: [RDS.12]
#     nist-800-53-r5: [IA-2]
#     pci-dss-4: ["8.3.1"]
#     csa-ccm-4: [IAM-14]
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
