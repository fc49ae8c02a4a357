# METADATA
# title: Volumes of recipes are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-image-recipes.html
# custom:
#   kind: aws.imagebuilder.volume
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key, encrypted]
#   help: "Set `encrypted = true` and `kms_key_id` in `ebs`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_200]}
package onus.aws.imagebuilder.volume_key

unmet contains lack if {
	some r in input.kinds["aws.imagebuilder.volume"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the volume has no key of your own",
	}
}
