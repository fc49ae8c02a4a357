# METADATA
# title: Image tags stay what they were
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/docker/manage-images
# custom:
#   kind: google.artifacts.repository
#   class: hardening
#   severity: low
#   attributes: [immutable_tags]
#   subject_attributes: [format, mode]
#   profile: strict
#   help: "Set `docker_config.immutable_tags = true`."
#   controls: {nist-800-53-r5: [SI-7]}
package onus.google.artifacts.immutable_tags

subject contains r.address if {
	some r in input.kinds["google.artifacts.repository"]
	r.format == "DOCKER"
	r.mode == "STANDARD_REPOSITORY"
}

unmet contains lack if {
	some r in input.kinds["google.artifacts.repository"]
	r.format == "DOCKER"
	r.mode == "STANDARD_REPOSITORY"
	not r.immutable_tags == true
	lack := {
		"resource": r.address,
		"attribute": "immutable_tags",
		"message": "a tag can be moved to another image",
	}
}
