# METADATA
# title: Build components are encrypted with a key of your own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html
# custom:
#   kind: aws.imagebuilder.component
#   class: key-management
#   severity: low
#   profile: strict
#   attributes: [kms_key]
#   help: "Set `kms_key_id`."
#   controls: {nist-800-53-r5: [SC-12], csa-ccm-4: [CEK-08]}
#   aliases: {checkov: [CKV_AWS_180]}
package onus.aws.imagebuilder.component_key

unmet contains lack if {
	some r in input.kinds["aws.imagebuilder.component"]
	r.kms_key == ""
	lack := {
		"resource": r.address,
		"attribute": "kms_key",
		"message": "the component is encrypted with a key that AWS owns",
	}
}
