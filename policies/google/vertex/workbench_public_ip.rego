# METADATA
# title: Notebooks have no public address
# scope: package
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/create
# custom:
#   kind: google.vertex.workbench
#   class: public-exposure
#   severity: medium
#   attributes: [public_ip_disabled]
#   help: "Set `gce_setup.disable_public_ip = true` (`no_public_ip` for `google_notebooks_instance`), and use Cloud NAT."
#   controls: {nist-800-53-r5: [SC-7]}
#   aliases: {checkov: [CKV_GCP_89, CKV2_GCP_28, CKV2_GCP_36]}
package onus.google.vertex.workbench_public_ip

unmet contains lack if {
	some r in input.kinds["google.vertex.workbench"]
	not r.public_ip_disabled == true
	lack := {
		"resource": r.address,
		"attribute": "public_ip_disabled",
		"message": "the notebook gets a public address",
	}
}
