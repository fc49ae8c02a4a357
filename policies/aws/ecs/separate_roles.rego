# METADATA
# title: The application has a role of its own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
# custom:
#   kind: aws.ecs.task-definition
#   class: least-privilege
#   severity: low
#   profile: strict
#   attributes: [task_role, execution_role]
#   help: "Give the task and its execution different roles."
#   controls: {nist-800-53-r5: [AC-6], csa-ccm-4: [IAM-05]}
#   aliases: {checkov: [CKV_AWS_249]}
package onus.aws.ecs.separate_roles

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	r.task_role != ""
	r.task_role == r.execution_role
	lack := {
		"resource": r.address,
		"attribute": "task_role",
		"message": "the application has the role that pulls images and reads secrets",
	}
}
