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
#   help: "Set `is_multi_region_trail = true` (`IsMultiRegionTrail` in CloudFormation)."
#   controls: {cis-aws-3.0: ["3.1"], aws-fsbp: [CloudTrail.1], nist-800-53-r5: [AU-2, AU-12], pci-dss-4: ["10.2.1"], csa-ccm-4: [LOG-08]}
#   aliases:
#     checkov: [CKV_AWS_67]
#     trivy: [AWS-0014]
#     kics: [058ac855-989f-4378-ba4d-52d004020da7, 8173d5eb-96b5-4aa6-a71b-ecfa153c123d]
#     cfn-guard: [MULTI_REGION_CLOUD_TRAIL_ENABLED]
#     terrascan: [AC_AWS_0034, AC_AWS_0448]
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
