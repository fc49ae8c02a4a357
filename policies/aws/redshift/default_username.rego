# METADATA
# title: Redshift has an administrator with a name of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html
# custom:
#   kind: aws.redshift.cluster
#   class: hardening
#   severity: low
#   attributes: [username]
#   profile: strict
#   help: "Set `master_username` (`MasterUsername` in CloudFormation) to another name."
#   controls:
#     aws-fsbp: [Redshift.8]
#     nist-800-53-r5: [CM-7]
#     pci-dss-4: ["2.2.1"]
#     csa-ccm-4: [IVS-04]
package onus.aws.redshift.default_username

unmet contains lack if {
	some r in input.kinds["aws.redshift.cluster"]
	r.username == "awsuser"
	lack := {
		"resource": r.address,
		"attribute": "username",
		"message": "the administrator has the name that everybody tries",
	}
}
