# METADATA
# title: Images are not public
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html
# custom:
#   kind: aws.ec2.image-permission
#   class: public-exposure
#   severity: critical
#   attributes: [group]
#   help: Share with accounts or the organisation.
#   controls: {aws-fsbp: [EC2.1], nist-800-53-r5: [AC-3], csa-ccm-4: [DSP-17]}
#   aliases: {checkov: [CKV_AWS_205], terrascan: [AC_AWS_0006]}
package onus.aws.ec2.image_public

unmet contains lack if {
	some it in input.kinds["aws.ec2.image-permission"]
	it.group == "all"
	lack := {
		"resource": it.address,
		"attribute": "group",
		"message": "everybody can start and read the image",
	}
}
