# METADATA
# title: Trails record the events of global services
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: medium
#   attributes: [global_events]
#   help: "Leave `include_global_service_events` out, or set it to `true`."
#   aliases: {kics: [8173d5eb-96b5-4aa6-a71b-ecfa153c123d, 058ac855-989f-4378-ba4d-52d004020da7]}
package onus.aws.cloudtrail.global_service_events

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.global_events == false
	lack := {
		"resource": r.address,
		"attribute": "global_events",
		"message": "events of IAM, STS and CloudFront are left out",
	}
}
