# METADATA
# title: Stacks announce their changes
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-create-stack.html
# custom:
#   kind: aws.cloudformation.stack
#   class: monitoring
#   severity: low
#   profile: strict
#   attributes: [notifications]
#   help: "Name a topic in `notification_arns`."
#   controls: {aws-fsbp: [CloudFormation.1], nist-800-53-r5: [SI-4], csa-ccm-4: [LOG-03]}
#   aliases: {checkov: [CKV_AWS_124], kics: [837e033c-4717-40bd-807e-6abaa30161b7, b72d0026-f649-4c91-a9ea-15d8f681ac09]}
package onus.aws.cloudformation.notifications

unmet contains lack if {
	some r in input.kinds["aws.cloudformation.stack"]
	count(r.notifications) == 0
	lack := {
		"resource": r.address,
		"attribute": "notifications",
		"message": "nobody is told when the stack changes",
	}
}
