# METADATA
# title: Nodes are upgraded by themselves
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades
# custom:
#   kind: google.gke.node-pool
#   class: patching
#   severity: medium
#   attributes: [auto_upgrade]
#   fix: {auto_upgrade: true}
#   help: "Set `auto_upgrade = true` in `management`, or leave it out with plugin 5.0 or later."
#   controls: {nist-800-53-r5: [SI-2]}
#   aliases: {checkov: [CKV_GCP_10], kics: [b139213e-7d24-49c2-8025-c18faa21ecaa], trivy: [GCP-0058], terrascan: [AC_GCP_0017]}
package onus.google.gke.node_auto_upgrade

unmet contains lack if {
	some r in input.kinds["google.gke.node-pool"]
	r.auto_upgrade == false
	lack := {
		"resource": r.address,
		"attribute": "auto_upgrade",
		"message": "nodes keep their version until somebody acts",
	}
}
