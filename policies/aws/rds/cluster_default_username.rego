# METADATA
# title: Aurora has an administrator with a name of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.MasterAccounts.html
# custom:
#   kind: aws.rds.cluster
#   class: hardening
#   severity: low
#   attributes: [username]
#   profile: strict
#   help: "Set `master_username` to another name (`MasterUsername` in CloudFormation)."
#   controls:
#     aws-fsbp: [RDS.24]
#     nist-800-53-r5: [CM-7]
#     pci-dss-4: ["2.2.1"]
#     csa-ccm-4: [IVS-04]
package onus.aws.rds.cluster_default_username

unmet contains lack if {
	some r in input.kinds["aws.rds.cluster"]
	lower(r.username) in {"admin", "administrator", "root", "postgres"}
	lack := {
		"resource": r.address,
		"attribute": "username",
		"message": "the administrator has the name that everybody tries",
	}
}
