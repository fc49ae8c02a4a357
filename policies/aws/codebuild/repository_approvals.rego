# METADATA
# title: Repositories ask for approvals
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html
# custom:
#   kind: aws.codebuild.repository
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [approval_rules]
#   help: "Add an `aws_codecommit_approval_rule_template_association`."
#   controls: {nist-800-53-r5: [CM-3], csa-ccm-4: [CCC-02]}
#   aliases: {checkov: [CKV2_AWS_37]}
package onus.aws.codebuild.repository_approvals

unmet contains lack if {
	some r in input.kinds["aws.codebuild.repository"]
	r.approval_rules == 0
	lack := {
		"resource": r.address,
		"attribute": "approval_rules",
		"message": "changes go in unseen",
	}
}
