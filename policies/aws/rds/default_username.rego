# METADATA
# title: RDS has an administrator with a name of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html
# custom:
#   kind: aws.rds.instance
#   class: hardening
#   severity: low
#   attributes: [username]
#   subject_attributes: [cluster]
#   profile: strict
#   help: "Set `username` to another name (`MasterUsername` in CloudFormation)."
#   controls:
#     aws-fsbp: [RDS.25]
#     nist-800-53-r5: [CM-7]
#     pci-dss-4: ["2.2.1"]
#     csa-ccm-4: [IVS-04]
package onus.aws.rds.default_username

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	lower(r.username) in {"admin", "administrator", "root", "postgres", "sa"}
	lack := {
		"resource": r.address,
		"attribute": "username",
		"message": "the administrator has the name that everybody tries",
	}
}
