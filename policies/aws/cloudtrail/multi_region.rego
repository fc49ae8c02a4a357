# METADATA
# title: Trails record every region
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: medium
#   attributes: [multi_region]
#   help: "Set `is_multi_region_trail = true`."
#   aliases: {checkov: [CKV_AWS_67], trivy: [AWS-0014]}
package onus.aws.cloudtrail.multi_region

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.multi_region == false
	lack := {
		"resource": r.address,
		"attribute": "multi_region",
		"message": "the trail records a single region",
	}
}
