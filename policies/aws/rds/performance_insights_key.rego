# METADATA
# title: Performance Insights uses a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Enabling.html
# custom:
#   kind: aws.rds.instance
#   class: key-management
#   severity: low
#   attributes: [performance_insights_kms_key]
#   subject_attributes: [performance_insights]
#   profile: strict
#   help: >-
#     Set `performance_insights_kms_key_id` (`PerformanceInsightsKMSKeyId` in CloudFormation)
#     to the ARN of your key.
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_354], trivy: [AWS-0078]}
package onus.aws.rds.performance_insights_key

import data.onus.lib.keys

subject contains r.address if {
	some r in input.kinds["aws.rds.instance"]
	r.performance_insights == true
}

unmet contains lack if {
	some r in input.kinds["aws.rds.instance"]
	keys.amazons(r.performance_insights_kms_key)
	lack := {
		"resource": r.address,
		"attribute": "performance_insights_kms_key",
		"message": "what Performance Insights keeps is encrypted with a key of Amazon",
	}
}
