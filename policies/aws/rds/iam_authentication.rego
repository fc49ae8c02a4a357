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
#   subject_attributes: [cluster, engine]
#   profile: strict
#   help: >-
#     Set `iam_database_authentication_enabled = true` (`EnableIAMDatabaseAuthentication` in
#     CloudFormation).
#   controls:
#     aws-fsbp: [RDS.10]
#     nist-800-53-r5: [IA-2]
#     pci-dss-4: ["8.3.1"]
#     csa-ccm-4: [IAM-14]
#   aliases:
#     checkov: [CKV_AWS_161]
#     trivy: [AWS-0176]
#     kics: [88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6, 9fcd0a0a-9b6f-4670-a215-d94e6bf3f184]
#     terrascan: [AC_AWS_0053]
package onus.aws.rds.iam_authentication

import data.onus.lib.rds

# Engines whose logins IAM can't grant.
_without_tokens(r) if rds.engine_begins(r, {"sqlserver", "oracle", "custom", "db2"})

_without_tokens(r) if {
	r.engine == "mariadb"
	regex.match(`^10\.[0-5](\.|$)`, r.engine_version)
}

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
	not _without_tokens(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.iam_authentication == false
	lack := {
		"resource": r.address,
		"attribute": "iam_authentication",
		"message": "logins rest on passwords alone",
	}
}
