# METADATA
# title: Tasks do not see the processes of the host
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
# custom:
#   kind: aws.ecs.task-definition
#   class: hardening
#   severity: high
#   attributes: [pid_mode, ipc_mode]
#   help: "Leave `pid_mode` and `ipc_mode` out."
#   controls: {aws-fsbp: [ECS.3], nist-800-53-r5: [AC-6, CM-7], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_335]}
package onus.aws.ecs.host_process_namespace

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	some attribute in ["pid_mode", "ipc_mode"]
	r[attribute] == "host"
	lack := {
		"resource": r.address,
		"attribute": attribute,
		"rests_on": [attribute],
		"message": sprintf("`%s` shares the host's namespace", [attribute]),
	}
}
