# METADATA
# title: Image tags stay what they were
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
# custom:
#   kind: aws.ecr.repository
#   class: hardening
#   severity: medium
#   attributes: [tag_mutability]
#   help: "Set `image_tag_mutability = \"IMMUTABLE\"`."
#   aliases: {checkov: [CKV_AWS_51], trivy: [AWS-0031]}
package onus.aws.ecr.immutable_tags

unmet contains lack if {
	some r in input.kinds["aws.ecr.repository"]
	mutability := r.tag_mutability
	not startswith(mutability, "IMMUTABLE")
	lack := {
		"resource": r.address,
		"attribute": "tag_mutability",
		"message": "a tag can be moved to another image",
	}
}
