# METADATA
# title: Tasks have a network interface of their own
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html
# custom:
#   kind: aws.ecs.task-definition
#   class: network-rules
#   severity: low
#   profile: strict
#   attributes: [network_mode]
#   help: "Set `network_mode = \"awsvpc\"`."
#   controls: {nist-800-53-r5: [SC-7], csa-ccm-4: [IVS-03]}
#   aliases: {kics: [027a4b7a-8a59-4938-a04f-ed532512cf45, 9f4a9409-9c60-4671-be96-9716dbf63db1]}
package onus.aws.ecs.network_mode

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	r.network_mode != "awsvpc"
	lack := {
		"resource": r.address,
		"attribute": "network_mode",
		"message": "tasks share the interface of the host",
	}
}
