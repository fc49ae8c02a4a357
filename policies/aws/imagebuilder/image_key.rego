# METADATA
# title: Images are given out with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-distribution-settings.html
# custom:
#   kind: aws.imagebuilder.distribution
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id` in `ami_distribution_configuration`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_199]}
package onus.aws.imagebuilder.image_key

unmet contains lack if {
	some r in input.kinds["aws.imagebuilder.distribution"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "images are given out without a key of your own",
	}
}
