# METADATA
# title: Instances of a stack set are kept when they are taken out
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stackinstances-delete.html
# custom:
#   kind: aws.cloudformation.stack-instance
#   class: backup-recovery
#   severity: low
#   profile: strict
#   attributes: [retains_stack]
#   help: "Set `retain_stack = true`."
#   aliases: {kics: [6e0e2f68-3fd9-4cd8-a5e4-e2213ef0df97]}
package onus.aws.cloudformation.stack_instance_retention

unmet contains lack if {
	some r in input.kinds["aws.cloudformation.stack-instance"]
	r.retains_stack == false
	lack := {
		"resource": r.address,
		"attribute": "retains_stack",
		"message": "taking the instance out deletes its stack",
	}
}
