# METADATA
# title: Containers are not privileged
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html
# custom:
#   kind: aws.ecs.task-definition
#   class: hardening
#   severity: high
#   attributes: ["containers[*].privileged"]
#   help: "Leave `privileged` out."
#   controls: {aws-fsbp: [ECS.4], nist-800-53-r5: [AC-6, CM-7], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_334]}
package onus.aws.ecs.privileged

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	some i, container in r.containers
	container.privileged == true
	path := sprintf("containers[%d].privileged", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the container has the powers of the host's root",
	}
}
