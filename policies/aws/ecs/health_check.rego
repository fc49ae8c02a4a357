# METADATA
# title: Containers say whether they work
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
# custom:
#   kind: aws.ecs.task-definition
#   class: availability
#   severity: low
#   profile: strict
#   attributes: ["containers[*].health_check"]
#   help: "Add a `healthCheck` to the container definition."
#   aliases: {kics: [d24389b4-b209-4ff0-8345-dc7a4569dcdd]}
package onus.aws.ecs.health_check

unmet contains lack if {
	some r in input.kinds["aws.ecs.task-definition"]
	some i, container in r.containers
	container.health_check == false
	path := sprintf("containers[%d].health_check", [i])
	lack := {
		"resource": r.address,
		"attribute": path,
		"rests_on": [path],
		"message": "a container that hangs is not replaced",
	}
}
