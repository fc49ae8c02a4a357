# METADATA
# title: RDS snapshots are not shared with everybody
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
# custom:
#   kind: aws.rds.snapshot
#   class: public-exposure
#   severity: critical
#   attributes: [shared_with]
#   help: "Leave `all` out of `shared_accounts`; name the accounts that need the snapshot."
#   controls:
#     aws-fsbp: [RDS.1]
#     nist-800-53-r5: [AC-3, SC-7]
#     pci-dss-4: ["1.4.4"]
#     csa-ccm-4: [IVS-03]
#   aliases: {checkov: [CKV_AWS_302], ddkics: [f0d8781f-1991-4958-9917-d39283b168a0]}
package onus.aws.rds.public_snapshot

unmet contains lack if {
	some r in input.kinds["aws.rds.snapshot"]
	"all" in r.shared_with
	lack := {
		"resource": r.address,
		"attribute": "shared_with",
		"message": "every AWS account can restore the snapshot",
	}
}
