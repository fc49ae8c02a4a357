# METADATA
# title: RDS instances are protected from deletion
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
# custom:
#   kind: aws.rds.instance
#   class: availability
#   severity: medium
#   attributes: [deletion_protection]
#   fix: {deletion_protection: true}
#   subject_attributes: [cluster]
#   help: "Set `deletion_protection = true`."
#   controls: {aws-fsbp: [RDS.8], nist-800-53-r5: [CP-10]}
#   aliases:
#     checkov: [CKV_AWS_293]
#     trivy: [AWS-0177]
#     kics: [2c161e58-cb52-454f-abea-6470c37b5e6e]
#     cfn-nag: [F80]
#     cfn-guard: [RDS_INSTANCE_DELETION_PROTECTION_ENABLED]
#     regula: [FG_R00280]
package onus.aws.rds.deletion_protection

import data.onus.lib.rds

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	rds.alone(r)
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the instance can be deleted by a single call",
	}
}
