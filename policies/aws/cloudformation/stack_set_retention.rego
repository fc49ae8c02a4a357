# METADATA
# title: Stack sets keep stacks of accounts that leave
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html
# custom:
#   kind: aws.cloudformation.stack-set
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [auto_deployment, retains_stacks]
#   help: "Set `retain_stacks_on_account_removal = true`."
#   aliases: {kics: [fe974ae9-858e-4991-bbd5-e040a834679f]}
package onus.aws.cloudformation.stack_set_retention

unmet contains lack if {
	some r in input.kinds["aws.cloudformation.stack-set"]
	r.auto_deployment == false
	lack := {
		"resource": r.address,
		"attribute": "auto_deployment",
		"rests_on": ["auto_deployment"],
		"message": "new accounts get no stack, and leaving ones are not looked after",
	}
}

unmet contains lack if {
	some r in input.kinds["aws.cloudformation.stack-set"]
	r.auto_deployment == true
	r.retains_stacks == false
	lack := {
		"resource": r.address,
		"attribute": "retains_stacks",
		"message": "the stack is deleted from an account that leaves the set",
	}
}
