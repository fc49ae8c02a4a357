# METADATA
# title: The region blocks public images
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html
# custom:
#   kind: aws.ec2.image-public-access
#   class: public-exposure
#   severity: high
#   attributes: [state]
#   help: "Set `state = \"block-new-sharing\"`."
#   controls: {nist-800-53-r5: [AC-3]}
package onus.aws.ec2.image_public_access

unmet contains lack if {
	some it in input.kinds["aws.ec2.image-public-access"]
	it.state == "unblocked"
	lack := {
		"resource": it.address,
		"attribute": "state",
		"message": "images may be made public",
	}
}
