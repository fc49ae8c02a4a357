# METADATA
# title: The account's block of public access is complete
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   kind: aws.s3.account-public-access-block
#   class: public-exposure
#   severity: high
#   attributes: [block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets]
#   help: Set all four flags to true.
#   controls: {cis-aws-3.0: ["2.1.4"], aws-fsbp: [S3.8], nist-800-53-r5: [AC-3, SC-7], pci-dss-4: ["1.4.4"], csa-ccm-4: [IVS-03]}
#   aliases: {regula: [FG_R00229]}
package onus.aws.s3.account_block

unmet contains lack if {
	some r in input.kinds["aws.s3.account-public-access-block"]
	some flag in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]
	r[flag] == false
	lack := {
		"resource": r.address,
		"attribute": flag,
		"rests_on": [flag],
		"message": sprintf("`%s` is off for the whole account", [flag]),
	}
}
