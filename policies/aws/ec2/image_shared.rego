# METADATA
# title: Images are not shared with many
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html
# custom:
#   kind: aws.ec2.image
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [permissions]
#   help: "Share through the organisation, or copy the image."
#   controls: {nist-800-53-r5: [AC-3, AC-6]}
#   aliases: {kics: [ba4e0031-3e9d-4d7d-b0d6-bd8f003f8698], checkov: [CKV_AWS_205]}
package onus.aws.ec2.image_shared

unmet contains lack if {
	some it in input.kinds["aws.ec2.image"]
	it.permissions > 1
	lack := {
		"resource": it.address,
		"attribute": "permissions",
		"message": "several others may start and read the image",
	}
}
