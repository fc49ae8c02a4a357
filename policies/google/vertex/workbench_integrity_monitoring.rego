# METADATA
# title: Notebooks compare their boot with a good one
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/shielded-vm
# custom:
#   kind: google.vertex.workbench
#   class: hardening
#   severity: low
#   attributes: [integrity_monitoring]
#   help: "Leave `enable_integrity_monitoring` out or set it to `true`."
#   controls: {nist-800-53-r5: [SI-7]}
#   aliases: {checkov: [CKV_GCP_127]}
package onus.google.vertex.workbench_integrity_monitoring

unmet contains lack if {
	some r in input.kinds["google.vertex.workbench"]
	r.integrity_monitoring == false
	lack := {
		"resource": r.address,
		"attribute": "integrity_monitoring",
		"message": "a changed boot chain goes unnoticed",
	}
}
