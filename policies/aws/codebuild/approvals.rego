# METADATA
# title: Changes take two approvals
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html
# custom:
#   kind: aws.codebuild.approval-template
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: [approvals]
#   help: "Set `NumberOfApprovalsNeeded` to 2 or more."
#   controls: {nist-800-53-r5: [CM-3], csa-ccm-4: [CCC-02]}
#   aliases: {checkov: [CKV_AWS_257]}
package onus.aws.codebuild.approvals

unmet contains lack if {
	some r in input.kinds["aws.codebuild.approval-template"]
	some n in r.approvals
	to_number(n) < 2
	lack := {
		"resource": r.address,
		"attribute": "approvals",
		"message": "one approval is enough",
	}
}
