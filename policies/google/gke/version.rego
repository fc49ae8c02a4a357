# METADATA
# title: Clusters name no version that has ended
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/release-schedule
# custom:
#   kind: google.gke.cluster
#   class: patching
#   severity: medium
#   attributes: [version, node_version]
#   help: "Leave the versions to a release channel, or name one that is supported."
#   controls: {nist-800-53-r5: [SI-2]}
#   aliases: {kics: [128df7ec-f185-48bc-8913-ce756a3ccb85]}
package onus.google.gke.version

_minor(version) := to_number(parts[1]) if {
	is_string(version)
	parts := split(version, ".")
	parts[0] == "1"
	regex.match(`^[0-9]+$`, parts[1])
}

# 1.24 and before have ended in every channel.
_ended := 24

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	_minor(r.version) <= _ended
	lack := {
		"resource": r.address,
		"attribute": "version",
		"message": sprintf("%s gets no more patches", [r.version]),
		"rests_on": ["version"],
	}
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	_minor(r.node_version) <= _ended
	lack := {
		"resource": r.address,
		"attribute": "node_version",
		"message": sprintf("%s gets no more patches", [r.node_version]),
		"rests_on": ["node_version"],
	}
}
