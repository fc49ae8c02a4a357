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
#   aliases: {checkov: [CKV_AWS_51], kics: [33f41d31-86b1-46a4-81f7-9c9a671f59ac, d1846b12-20c5-4d45-8798-fc35b79268eb], trivy: [AWS-0031]}
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
