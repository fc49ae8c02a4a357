# METADATA
# title: Containers on the host's network do not run as root by chance
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html
# custom:
#   kind: aws.ecs.task-definition
#   class: hardening
#   severity: high
#   attributes: ["containers[*].user", "containers[*].privileged"]
#   subject_attributes: [network_mode]
#   help: "Use `awsvpc`, or name a `user` for the container."
#   controls: {aws-fsbp: [ECS.1], nist-800-53-r5: [AC-6], csa-ccm-4: [IVS-04]}
#   aliases: {cfn-guard: [ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK]}
package onus.aws.ecs.host_network_user

subject contains r.address if {
	some r in input.kinds["aws.ecs.task-definition"]
	r.network_mode == "host"
}

_is_root(user) if user == ""

_is_root(user) if split(user, ":")[0] in {"root", "0"}

# A container that is privileged on purpose is the matter of another policy.
unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	r.network_mode == "host"
	some i, container in r.containers
	container.privileged == false
	_is_root(container.user)
	path := sprintf("containers[%d].user", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": ["network_mode", path, sprintf("containers[%d].privileged", [i])],
		"message": "root in the container listens on the host's interfaces",
	}
}
