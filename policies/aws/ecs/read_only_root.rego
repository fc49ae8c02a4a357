# METADATA
# title: Containers can not write to their own image
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html
# custom:
#   kind: aws.ecs.task-definition
#   class: hardening
#   severity: low
#   profile: strict
#   attributes: ["containers[*].read_only"]
#   help: "Set `readonlyRootFilesystem = true`."
#   controls: {aws-fsbp: [ECS.5], nist-800-53-r5: [CM-7], csa-ccm-4: [IVS-04]}
#   aliases: {checkov: [CKV_AWS_336]}
package onus.aws.ecs.read_only_root

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	some i, container in r.containers
	container.read_only == false
	path := sprintf("containers[%d].read_only", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "the root file system can be written to",
	}
}
