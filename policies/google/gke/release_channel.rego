# METADATA
# title: Clusters follow a release channel
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels
# custom:
#   kind: google.gke.cluster
#   class: patching
#   severity: low
#   attributes: [release_channel]
#   help: "Set `release_channel.channel` to `REGULAR` or `STABLE`."
#   controls: {nist-800-53-r5: [SI-2]}
#   aliases: {checkov: [CKV_GCP_70]}
package onus.google.gke.release_channel

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	r.release_channel == "UNSPECIFIED"
	lack := {
		"resource": r.address,
		"attribute": "release_channel",
		"message": "patches come when somebody asks for them",
	}
}
