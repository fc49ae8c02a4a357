# METADATA
# title: The bucket of a trail logs who reads it
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
# custom:
#   kind: aws.cloudtrail.trail
#   class: logging
#   severity: low
#   profile: strict
#   attributes: [bucket_logging]
#   subject_attributes: [bucket_here]
#   help: "Switch on access logging for the bucket that takes the trail."
#   controls: {cis-aws-3.0: ["3.4"], aws-fsbp: [CloudTrail.7], nist-800-53-r5: [AU-9], csa-ccm-4: [LOG-04]}
#   aliases: {trivy: [AWS-0163], regula: [FG_R00031]}
package onus.aws.cloudtrail.bucket_access_logging

# A bucket of another unit is somebody else's.
subject contains trail.address if {
	some trail in input.kinds["aws.cloudtrail.trail"]
	trail.bucket_here
}

unmet contains lack if {
	some r in input.kinds["aws.cloudtrail.trail"]
	r.bucket_logging == ""
	r.bucket_here
	lack := {
		"resource": r.address,
		"attribute": "bucket_logging",
		"message": "nobody can tell who read or removed log files",
	}
}
