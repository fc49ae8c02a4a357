# METADATA
# title: Notebooks have a virtual TPM
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/shielded-vm
# custom:
#   kind: google.vertex.workbench
#   class: hardening
#   severity: low
#   attributes: [vtpm]
#   help: "Leave `enable_vtpm` out or set it to `true`."
#   controls: {nist-800-53-r5: [SI-7]}
#   aliases: {checkov: [CKV_GCP_126]}
package onus.google.vertex.workbench_vtpm

unmet contains lack if {
	some r in input.kinds["google.vertex.workbench"]
	r.vtpm == false
	lack := {
		"resource": r.address,
		"attribute": "vtpm",
		"message": "boot measurements have no place that the guest can't forge",
	}
}
