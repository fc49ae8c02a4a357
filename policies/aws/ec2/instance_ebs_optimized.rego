# METADATA
# title: Instances have a way of their own to EBS
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-optimized.html
# custom:
#   kind: aws.ec2.instance
#   class: availability
#   severity: low
#   profile: strict
#   attributes: [ebs_optimized]
#   subject_attributes: [always_ebs_optimized]
#   help: "Set `ebs_optimized = true` (`EbsOptimized`), or take a newer type."
#   controls: {nist-800-53-r5: [CP-10]}
#   aliases:
#     checkov: [CKV_AWS_135]
#     kics: ["60224630-175a-472a-9e23-133827040766", "8dd0ff1f-0da4-48df-9bb3-7f338ae36a40"]
#     cfn-guard: [EBS_OPTIMIZED_INSTANCE]
package onus.aws.ec2.instance_ebs_optimized

subject contains it.address if {
	some it in input.kinds["aws.ec2.instance"]
	it.always_ebs_optimized == false
}

unmet contains lack if {
	some it in input.kinds["aws.ec2.instance"]
	it.always_ebs_optimized == false
	it.ebs_optimized == false
	lack := {
		"resource": it.address,
		"attribute": "ebs_optimized",
		"message": "disk and network share one line",
	}
}
