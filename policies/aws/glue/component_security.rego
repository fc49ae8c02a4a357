# METADATA
# title: Glue jobs, crawlers and endpoints name a security configuration
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html
# custom:
#   kind: aws.glue.component
#   class: encryption-at-rest
#   severity: medium
#   attributes: [security_configuration]
#   profile: strict
#   help: >-
#     Set `security_configuration` to an `aws_glue_security_configuration`
#     (`SecurityConfiguration`, for crawlers `CrawlerSecurityConfiguration`).
#   controls: {nist-800-53-r5: [SC-28], pci-dss-4: ["3.5.1"], csa-ccm-4: [CEK-03]}
#   aliases: {checkov: [CKV_AWS_195]}
package onus.aws.glue.component_security

unmet contains lack if {
	some r in input.kinds["aws.glue.component"]
	r.security_configuration == ""
	lack := {
		"resource": r.address,
		"attribute": "security_configuration",
		"message": "results, logs and bookmarks are written as they come",
	}
}
