# METADATA
# title: RDS has a standby in another zone
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html
# custom:
#   kind: aws.rds.instance
#   class: availability
#   severity: medium
#   attributes: [multi_az]
#   subject_attributes: [cluster]
#   profile: strict
#   help: "Set `multi_az = true` (`MultiAZ` in CloudFormation)."
#   controls: {aws-fsbp: [RDS.5], nist-800-53-r5: [CP-10]}
#   aliases:
#     checkov: [CKV_AWS_157]
#     kics: [2b1d4935-9acf-48a7-8466-10d18bf51a69]
#     cfn-guard: [RDS_MULTI_AZ_SUPPORT]
#     regula: [FG_R00251]
package onus.aws.rds.multi_az

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.multi_az == false
	lack := {
		"resource": r.address,
		"attribute": "multi_az",
		"message": "the instance stands in a single zone",
	}
}
