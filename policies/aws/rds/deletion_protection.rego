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
#   help: "Set `deletion_protection = true`."
#   aliases: {checkov: [CKV_AWS_293], trivy: [AWS-0177]}
package onus.aws.rds.deletion_protection

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	r.deletion_protection == false
	lack := {
		"resource": r.address,
		"attribute": "deletion_protection",
		"message": "the instance can be deleted by a single call",
	}
}
