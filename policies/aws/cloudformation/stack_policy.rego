# METADATA
# title: Stacks have a policy that protects their resources
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
# custom:
#   kind: aws.cloudformation.stack
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [stack_policy]
#   help: "Set `policy_body` or `policy_url`."
#   controls: {nist-800-53-r5: [CM-3], csa-ccm-4: [CCC-04]}
#   aliases: {kics: [2f01fb2d-828a-499d-b98e-b83747305052], terrascan: [AC_AWS_0021]}
package onus.aws.cloudformation.stack_policy

# A nested stack takes the policy of no template.
subject contains r.address if {
	some r in input.kinds["aws.cloudformation.stack"]
	r.type == "aws_cloudformation_stack"
}

unmet contains lack if {
	some r in input.kinds["aws.cloudformation.stack"]
	r.stack_policy == false
	lack := {
		"resource": r.address,
		"attribute": "stack_policy",
		"message": "an update may replace or remove every resource",
	}
}
