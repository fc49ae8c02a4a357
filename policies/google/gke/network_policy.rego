# METADATA
# title: Pods talk only to those they are meant to
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy
# custom:
#   kind: google.gke.cluster
#   class: network-rules
#   severity: medium
#   attributes: [network_policy, datapath]
#   subject_attributes: [autopilot]
#   help: "Use Dataplane V2 (`datapath_provider = \"ADVANCED_DATAPATH\"`), which enforces them always, or `network_policy { enabled = true }`."
#   controls: {nist-800-53-r5: [SC-7, AC-4]}
#   aliases: {checkov: [CKV_GCP_12], kics: [11e7550e-c4b6-472e-adff-c698f157cdd7], trivy: [GCP-0056], terrascan: [AC_GCP_0293]}
package onus.google.gke.network_policy

subject contains r.address if {
	some r in input.kinds["google.gke.cluster"]
	not r.autopilot == true
}

unmet contains lack if {
	some r in input.kinds["google.gke.cluster"]
	not r.network_policy == true
	r.datapath != "ADVANCED_DATAPATH"
	lack := {
		"resource": r.address,
		"attribute": "network_policy",
		"message": "network policies have no effect",
	}
}
