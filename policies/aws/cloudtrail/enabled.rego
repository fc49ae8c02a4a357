# METADATA
# title: Trails are switched on
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: high
#   attributes: [logging]
#   help: "Leave `enable_logging` out or set it to `true`; in CloudFormation `IsLogging: true`."
#   controls: {cis-aws-3.0: ["3.1"], aws-fsbp: [CloudTrail.3], nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases: {checkov: [CKV_AWS_251], kics: [4bb76f17-3d63-4529-bdca-2b454529d774, 5c0b06d5-b7a4-484c-aeb0-75a836269ff0], cfn-guard: [CLOUD_TRAIL_ENABLED]}
package onus.aws.cloudtrail.enabled

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.logging == false
	lack := {
		"resource": r.address,
		"attribute": "logging",
		"message": "the trail exists but records nothing",
	}
}
